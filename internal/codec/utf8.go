// SPDX-License-Identifier: Apache-2.0

package codec

import (
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	surrogateMin = 0xD800
	lowMin       = 0xDC00
	surrogateMax = 0xDFFF
)

// isHigh and isLow tell the halves of a surrogate pair.
func isHigh(u uint16) bool { return u&0xFC00 == surrogateMin }
func isLow(u uint16) bool  { return u&0xFC00 == lowMin }

func isSurrogate(u uint16) bool { return u&0xF800 == surrogateMin }

// utf8Size counts three bytes for a lone surrogate: those of U+FFFD.
func utf8Size(t Text) int {
	if t.Units == nil {
		return len(t.ASCII)
	}
	n := len(t.Units)
	for i, u := range t.Units {
		switch {
		case u < utf8.RuneSelf:
		case u < 0x800:
			n++
		case isLow(u) && i > 0 && isHigh(t.Units[i-1]):
			// Three were counted for the high half: the pair takes four.
		default:
			n += 2
		}
	}
	return n
}

func utf8Write(dst []byte, t Text) int {
	if t.Units == nil {
		return copy(dst, t.ASCII)
	}
	read, n := utf8Roomy(dst, t.Units)
	for units := t.Units[read:]; len(units) > 0 && n < len(dst); {
		if units[0] < utf8.RuneSelf {
			dst[n] = byte(units[0])
			units, n = units[1:], n+1
			continue
		}
		size, taken := putRune(dst[n:], units)
		if size == 0 {
			break
		}
		units, n = units[taken:], n+size
	}
	return n
}

// utf8Roomy writes while there is room for any character, which is then not
// looked at for each, and tells how far it came.
func utf8Roomy(dst []byte, units []uint16) (read, n int) {
	for read < len(units) && n+4 <= len(dst) {
		u, d := units[read], dst[n:n+4]
		switch {
		case u < utf8.RuneSelf:
			d[0] = byte(u)
			read, n = read+1, n+1
		case u < 0x800:
			d[0], d[1] = 0xC0|byte(u>>6), 0x80|byte(u&0x3F)
			read, n = read+1, n+2
		case isSurrogate(u):
			size, taken := putRune(d, units[read:])
			read, n = read+taken, n+size
		default:
			d[0], d[1], d[2] = 0xE0|byte(u>>12), 0x80|byte(u>>6)&0x3F, 0x80|byte(u&0x3F)
			read, n = read+1, n+3
		}
	}
	return read, n
}

// putRune writes the first character of units, which is not ASCII. It returns
// its size, 0 if it does not fit, and how many units it took.
func putRune(dst []byte, units []uint16) (size, taken int) {
	u := units[0]
	switch {
	case u < 0x800:
		if len(dst) < 2 {
			return 0, 0
		}
		dst[0], dst[1] = 0xC0|byte(u>>6), 0x80|byte(u&0x3F)
		return 2, 1
	case isSurrogate(u):
		if isHigh(u) && len(units) > 1 && isLow(units[1]) {
			return putAstral(dst, utf16.DecodeRune(rune(u), rune(units[1]))), 2
		}
		u = utf8.RuneError
	}
	if len(dst) < 3 {
		return 0, 0
	}
	dst[0], dst[1], dst[2] = 0xE0|byte(u>>12), 0x80|byte(u>>6)&0x3F, 0x80|byte(u&0x3F)
	return 3, 1
}

func putAstral(dst []byte, r rune) int {
	if len(dst) < 4 {
		return 0
	}
	return utf8.EncodeRune(dst, r)
}

// utf8Decode replaces each maximal part of an ill-formed sequence by U+FFFD,
// as the Encoding Standard asks.
func utf8Decode(b []byte) (string, []uint16) {
	if IsASCII(b) {
		return string(b), nil
	}
	u := marked(len(b))
	n := 1 + decodeUnits(u[1:], b)
	if n*4 < len(u)*3 {
		return "", slices.Clone(u[:n])
	}
	return "", u[:n:n]
}

// decodeUnits fills u, which has room for a unit a byte, and returns the
// number of units.
func decodeUnits(u []uint16, b []byte) int {
	n := 0
	for i := 0; i < len(b); {
		c := b[i]
		if c < utf8.RuneSelf {
			for end := i + asciiPrefix(b[i:]); i < end; i++ {
				u[n] = uint16(b[i])
				n++
			}
			for i < len(b) && b[i] < utf8.RuneSelf {
				u[n] = uint16(b[i])
				n++
				i++
			}
			continue
		}
		r, size := decodeRune(b[i:])
		i += size
		if r >= 0x10000 {
			r -= 0x10000
			u[n], u[n+1] = surrogateMin|uint16(r>>10), lowMin|uint16(r&0x3FF)
			n += 2
			continue
		}
		u[n] = uint16(r)
		n++
	}
	return n
}

// decodeRune decodes the sequence at the start of b, which does not begin with
// ASCII. Of an ill-formed one it takes the longest part that could have begun
// a character, at least one byte.
func decodeRune(b []byte) (r rune, size int) {
	c := b[0]
	switch {
	case c&0xE0 == 0xC0 && c >= 0xC2:
		if len(b) > 1 && b[1]&0xC0 == 0x80 {
			return rune(c&0x1F)<<6 | rune(b[1]&0x3F), 2
		}
		return utf8.RuneError, 1
	case c&0xF0 == 0xE0:
		return decode3(b)
	case c&0xF8 == 0xF0 && c <= 0xF4:
		return decode4(b)
	}
	return utf8.RuneError, 1
}

func decode3(b []byte) (rune, int) {
	if !secondFits(b) {
		return utf8.RuneError, 1
	}
	if len(b) < 3 || b[2]&0xC0 != 0x80 {
		return utf8.RuneError, 2
	}
	return rune(b[0]&0x0F)<<12 | rune(b[1]&0x3F)<<6 | rune(b[2]&0x3F), 3
}

func decode4(b []byte) (rune, int) {
	if !secondFits(b) {
		return utf8.RuneError, 1
	}
	if len(b) < 3 || b[2]&0xC0 != 0x80 {
		return utf8.RuneError, 2
	}
	if len(b) < 4 || b[3]&0xC0 != 0x80 {
		return utf8.RuneError, 3
	}
	return rune(b[0]&0x07)<<18 | rune(b[1]&0x3F)<<12 | rune(b[2]&0x3F)<<6 | rune(b[3]&0x3F), 4
}

// secondFits tells whether b[1] may follow the lead byte b[0]: no overlong
// forms, no surrogates, nothing above U+10FFFF.
func secondFits(b []byte) bool {
	if len(b) < 2 || b[1]&0xC0 != 0x80 {
		return false
	}
	switch b[0] {
	case 0xE0:
		return b[1] >= 0xA0
	case 0xED:
		return b[1] < 0xA0
	case 0xF0:
		return b[1] >= 0x90
	case 0xF4:
		return b[1] < 0x90
	}
	return true
}
