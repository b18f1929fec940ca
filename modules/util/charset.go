// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// encodingOf is the name of the encoding that a label of the WHATWG Encoding
// Standard means, or "" for one that is not supported.
func encodingOf(label string) string {
	switch strings.ToLower(strings.Trim(label, "\t\n\f\r ")) {
	case "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "utf-8", "utf8", "x-unicode20utf8":
		return "utf-8"
	case "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff", "utf-16", "utf-16le":
		return "utf-16le"
	case "unicodefffe", "utf-16be":
		return "utf-16be"
	case "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-8859-1",
		"iso-ir-100", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1",
		"us-ascii", "windows-1252", "x-cp1252":
		return "windows-1252"
	}
	return ""
}

// decodeUTF8 decodes b. What cannot be part of a character becomes one U+FFFD,
// or ends the decoding if fatal. With stream, an incomplete character at the
// end is returned as rest.
func decodeUTF8(b []byte, stream, fatal bool) (u []uint16, rest []byte, ok bool) {
	u = make([]uint16, 0, len(b))
	for len(b) > 0 {
		c, n := utf8.DecodeRune(b)
		if c == utf8.RuneError && n <= 1 {
			var open bool
			if n, open = partLen(b); open && n == len(b) && stream {
				return u, b, true
			}
			if fatal {
				return nil, nil, false
			}
		}
		u = utf16.AppendRune(u, c)
		b = b[n:]
	}
	return u, nil, true
}

// partLen is the length of the longest start of a character that invalid input
// begins with, at least 1. open tells whether more bytes could complete it.
func partLen(b []byte) (n int, open bool) {
	need, lo, hi := leadByte(b[0])
	for n = 1; n < need && n < len(b); n++ {
		if b[n] < lo || b[n] > hi {
			return n, false
		}
		lo, hi = 0x80, 0xBF
	}
	return n, n < need
}

// leadByte says how many bytes a character that begins with c has, and between
// which limits the second one is.
func leadByte(c byte) (need int, lo, hi byte) {
	switch {
	case c >= 0xC2 && c <= 0xDF:
		return 2, 0x80, 0xBF
	case c == 0xE0:
		return 3, 0xA0, 0xBF
	case c == 0xED:
		return 3, 0x80, 0x9F
	case c >= 0xE1 && c <= 0xEF:
		return 3, 0x80, 0xBF
	case c == 0xF0:
		return 4, 0x90, 0xBF
	case c == 0xF4:
		return 4, 0x80, 0x8F
	case c >= 0xF1 && c <= 0xF3:
		return 4, 0x80, 0xBF
	}
	return 1, 0, 0
}

// decodeUTF16 is decodeUTF8 for UTF-16.
func decodeUTF16(b []byte, big, stream, fatal bool) (u []uint16, rest []byte, ok bool) {
	u = make([]uint16, 0, len(b)/2+1)
	for len(b) >= 2 {
		c, n := unit(b, big), 2
		if utf16.IsSurrogate(rune(c)) {
			if c < 0xDC00 && len(b) < 4 && stream {
				return u, b, true
			}
			if c < 0xDC00 && len(b) >= 4 && utf16.IsSurrogate(rune(unit(b[2:], big))) && unit(b[2:], big) >= 0xDC00 {
				u, b = append(u, c, unit(b[2:], big)), b[4:]
				continue
			}
			if fatal {
				return nil, nil, false
			}
			c = 0xFFFD
		}
		u, b = append(u, c), b[n:]
	}
	if len(b) == 0 || stream {
		return u, b, true
	}
	return append(u, 0xFFFD), nil, !fatal
}

func unit(b []byte, big bool) uint16 {
	if big {
		return uint16(b[0])<<8 | uint16(b[1])
	}
	return uint16(b[1])<<8 | uint16(b[0])
}

func decodeLatin1(b []byte) []uint16 {
	u := make([]uint16, len(b))
	for i, c := range b {
		u[i] = uint16(c)
	}
	return u
}
