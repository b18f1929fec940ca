// SPDX-License-Identifier: Apache-2.0

package util

import (
	"slices"
	"strings"
	"testing"

	"github.com/dop251/goja"
)

func TestTextKeepsLoneSurrogates(t *testing.T) {
	t.Parallel()
	vm := goja.New()
	for _, u := range [][]uint16{
		{'a', 0xD83D, 'b'}, {0xDC00}, {0xD83D, 0xDE00}, {0xDE00, 0xD83D}, {0xD83D, 0xD83D, 0xDE00}, {0xFFFD}, {0xD7FF, 0xE000},
	} {
		s := text(goja.StringFromUTF16(u))
		if n := utf16Len(s); n != len(u) {
			t.Errorf("%x: length %d", u, n)
		}
		if got := units(toValue(vm, s).(goja.String)); !slices.Equal(got, u) {
			t.Errorf("%x became %x", u, got)
		}
	}
}

func TestAppendUTF8(t *testing.T) {
	t.Parallel()
	s := text(goja.StringFromUTF16([]uint16{0xD83D, 0xD83D, 'a'}))
	if got := string(AppendUTF8(nil, s)); got != "\uFFFD\uFFFDa" {
		t.Errorf("got %q", got)
	}
}

func TestSliceUnits(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		s    string
		n    int
		want string
	}{
		{"abc", 2, "ab"}, {"abc", 5, "abc"}, {"日本", 1, "日"}, {"😀x", 2, "😀"}, {"", 0, ""},
	} {
		if got := sliceUnits(tt.s, tt.n); got != tt.want {
			t.Errorf("%q %d: %q", tt.s, tt.n, got)
		}
	}
}

func TestWidth(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		s    string
		want int
	}{
		{"abc", 3}, {"日本", 4}, {"é", 1}, {"e\u0301", 1}, {"😀", 2}, {"a\x00b", 2}, {"", 0},
	} {
		if got := Width(tt.s); got != tt.want {
			t.Errorf("%q: %d, want %d", tt.s, got, tt.want)
		}
	}
}

func TestStripANSI(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ s, want string }{
		{"\x1b[31mred\x1b[39m", "red"}, {"plain", "plain"}, {"\x1b[1;31;40mx", "x"},
		{"\u009b4mx", "x"}, {"a\x1b]8;;http://x\x07b", "ab"}, {"\x1b[?25lx", "x"}, {"\x1b", "\x1b"},
		{"\x1b[31", ""}, {"日\x1b[0m本", "日本"},
	} {
		if got := stripANSI(tt.s); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.s, got, tt.want)
		}
	}
}

func FuzzQuote(f *testing.F) {
	for _, s := range []string{"", "it's", "a\"'`", "\x00\x7f\u0080", "\\", "日本😀"} {
		f.Add(s)
	}
	vm := goja.New()
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd") // as every string of JavaScript is, but for surrogates
		v, err := vm.RunString(Quote(text(vm.ToValue(s))))
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if v.String() != vm.ToValue(s).String() {
			t.Errorf("%q came back as %q", s, v.String())
		}
	})
}
