// SPDX-License-Identifier: Apache-2.0

package sourcemap

import (
	"slices"
	"testing"
)

func TestEncodeAndDecode(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		mappings string
		want     []Segment
	}{
		{"", []Segment{}},
		{"AAAA", []Segment{{Name: -1}}},
		{"AAAA,IAAI;;EACJ", []Segment{{Name: -1}, {Column: 4, SourceColumn: 4, Name: -1}, {Line: 2, Column: 2, SourceLine: 1, Name: -1}}},
		{"gCA+/BD", []Segment{{Column: 32, SourceLine: 1023, SourceColumn: -1, Name: -1}}},
	} {
		got := Decode(tt.mappings)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q is %+v, want %+v", tt.mappings, got, tt.want)
		}
		if again := Encode(got); again != tt.mappings {
			t.Errorf("%q became %q", tt.mappings, again)
		}
	}
	if got := Decode("AAAAA,AAAAC"); len(got) != 2 || got[0].Name != 0 || got[1].Name != 1 {
		t.Errorf("names are %+v", got)
	}
}

func TestFind(t *testing.T) {
	t.Parallel()
	m := New(";EACJ,IAAI;AACJ")
	for _, tt := range []struct {
		line, column    int
		srcLine, srcCol int
		found           bool
	}{
		{0, 5, 0, 0, false},
		{1, 1, 0, 0, false},
		{1, 2, 1, -4, true},
		{1, 5, 1, -4, true},
		{1, 6, 1, 0, true},
		{2, 0, 2, -4, true},
		{9, 9, 2, -4, true},
	} {
		s, ok := m.Find(tt.line, tt.column)
		if ok != tt.found || ok && (s.SourceLine != tt.srcLine || s.SourceColumn != tt.srcCol) {
			t.Errorf("%d:%d is %+v, %v", tt.line, tt.column, s, ok)
		}
	}
}

// No text makes Decode fail, and what it reads is what Encode writes.
func FuzzDecode(f *testing.F) {
	f.Add("AAAA,IAAI;;EACJ")
	f.Fuzz(func(t *testing.T, text string) {
		list := Decode(text)
		for i := range list {
			list[i].Name = -1
		}
		if again := Decode(Encode(list)); !slices.Equal(again, list) && monotone(list) {
			t.Errorf("%+v became %+v", list, again)
		}
	})
}

// monotone leaves out columns that go back, and numbers that no map has.
func monotone(list []Segment) bool {
	for _, s := range list {
		for _, n := range [...]int{s.Column, s.SourceLine, s.SourceColumn} {
			if n > 1<<20 || n < -1<<20 {
				return false
			}
		}
	}
	return true
}
