// SPDX-License-Identifier: Apache-2.0

// Package sourcemap leads from positions in generated code back to the source.
package sourcemap

import (
	"cmp"
	"slices"
)

// Map leads from places in code to places in its source. It keeps the text
// form, which is small, and reads it when it is first asked. It must not be used
// by two goroutines at a time.
type Map struct {
	mappings string // without names
	segments []Segment
}

// Segment says that from a place in the code on, a place in the source is
// meant. All count from 0, columns in UTF-16 units.
type Segment struct {
	Line, Column             int // in the code
	SourceLine, SourceColumn int
	Name                     int // what the source calls it, or -1
}

// New is the map whose Mappings are m.
func New(m string) *Map { return &Map{mappings: m} }

// Mappings is the map as text, without names.
func (m *Map) Mappings() string { return m.mappings }

// Find is the last Segment that does not begin behind a place in the code. ok is
// false for code that comes from no source.
func (m *Map) Find(line, column int) (s Segment, ok bool) {
	if m.segments == nil {
		m.segments = Decode(m.mappings)
	}
	want := Segment{Line: line, Column: column}
	i, found := slices.BinarySearchFunc(m.segments, want, func(a, b Segment) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	if !found {
		i--
	}
	if i < 0 {
		return Segment{}, false
	}
	return m.segments[i], true
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// digit is the value of a digit of base 64, or -1.
func digit(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	}
	return -1
}

// Decode reads mappings; what is malformed ends it.
func Decode(m string) []Segment {
	out := make([]Segment, 0, len(m)/5)
	var s Segment
	name := 0
	for i := 0; i < len(m); {
		switch m[i] {
		case ';':
			s.Line, s.Column = s.Line+1, 0
			i++
			continue
		case ',':
			i++
			continue
		}
		var fields [5]int
		n := 0
		for n < len(fields) && i < len(m) && digit(m[i]) >= 0 {
			fields[n], i = number(m, i)
			n++
		}
		if n != 4 && n != 5 {
			return out
		}
		s.Column += fields[0]
		s.SourceLine += fields[2]
		s.SourceColumn += fields[3]
		s.Name = -1
		if n == 5 {
			name += fields[4]
			s.Name = name
		}
		out = append(out, s)
	}
	return out
}

// number reads one number: the lowest bit is its sign, five bits a digit.
func number(m string, i int) (n, next int) {
	for shift := 0; i < len(m) && shift < 32; shift += 5 {
		d := digit(m[i])
		if d < 0 {
			break
		}
		i++
		n |= d & 31 << shift
		if d < 32 {
			break
		}
	}
	if n&1 != 0 {
		return -(n >> 1), i
	}
	return n >> 1, i
}

// Encode writes mappings, without names.
func Encode(list []Segment) string {
	out := make([]byte, 0, len(list)*5)
	var last Segment
	for i, s := range list {
		for last.Line < s.Line {
			last.Line, last.Column = last.Line+1, 0
			out = append(out, ';')
		}
		if i > 0 && out[len(out)-1] != ';' {
			out = append(out, ',')
		}
		out = appendNumber(out, s.Column-last.Column)
		out = append(out, 'A')
		out = appendNumber(out, s.SourceLine-last.SourceLine)
		out = appendNumber(out, s.SourceColumn-last.SourceColumn)
		last = s
	}
	return string(out)
}

func appendNumber(out []byte, n int) []byte {
	u := n << 1
	if n < 0 {
		u = -n<<1 | 1
	}
	for {
		d := u & 31
		if u >>= 5; u > 0 {
			d |= 32
		}
		out = append(out, digits[d])
		if u == 0 {
			return out
		}
	}
}
