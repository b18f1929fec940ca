// SPDX-License-Identifier: Apache-2.0

package lower

import (
	"cmp"
	"encoding/json"
	"slices"
)

// Map leads from positions in lowered code back to the source. It keeps the
// text form, which is small, and reads it when it is first asked. It must not
// be used by two goroutines at a time.
type Map struct {
	mappings string // as in a source map, without names
	segments []segment
}

// segment says that from a place in the code on, a place in the source is
// meant. All count from 0, columns in UTF-16 units.
type segment struct {
	line, column       int // in the code
	srcLine, srcColumn int
	name               int // what the source calls it, or -1
}

// NewMap is the map whose Mappings are m.
func NewMap(m string) *Map { return &Map{mappings: m} }

// Mappings is the map as text.
func (m *Map) Mappings() string { return m.mappings }

// Source is the place in the source of a place in the code. Both count from 1,
// columns in UTF-16 units. ok is false for code that comes from no source.
func (m *Map) Source(line, column int) (srcLine, srcColumn int, ok bool) {
	if m.segments == nil {
		m.segments = decode(m.mappings)
	}
	want := segment{line: line - 1, column: column - 1}
	i, found := slices.BinarySearchFunc(m.segments, want, func(a, b segment) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column))
	})
	if !found {
		i--
	}
	if i < 0 {
		return 0, 0, false
	}
	s := m.segments[i]
	return s.srcLine + 1, s.srcColumn + 1, true
}

// rawMap is what of esbuild's map matters: there is one source, the first.
type rawMap struct {
	Mappings string   `json:"mappings"`
	Names    []string `json:"names"`
}

func readMap(text []byte) (segments []segment, names []string, err error) {
	var raw rawMap
	if err := json.Unmarshal(text, &raw); err != nil {
		return nil, nil, err
	}
	return decode(raw.Mappings), raw.Names, nil
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

// decode reads mappings; what is malformed ends it.
func decode(m string) []segment {
	out := make([]segment, 0, len(m)/5)
	var s segment
	name := 0
	for i := 0; i < len(m); {
		switch m[i] {
		case ';':
			s.line, s.column = s.line+1, 0
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
		s.column += fields[0]
		s.srcLine += fields[2]
		s.srcColumn += fields[3]
		s.name = -1
		if n == 5 {
			name += fields[4]
			s.name = name
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

// encode writes mappings, without names.
func encode(list []segment) string {
	out := make([]byte, 0, len(list)*5)
	var last segment
	for i, s := range list {
		for last.line < s.line {
			last.line, last.column = last.line+1, 0
			out = append(out, ';')
		}
		if i > 0 && out[len(out)-1] != ';' {
			out = append(out, ',')
		}
		out = appendNumber(out, s.column-last.column)
		out = append(out, 'A')
		out = appendNumber(out, s.srcLine-last.srcLine)
		out = appendNumber(out, s.srcColumn-last.srcColumn)
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
