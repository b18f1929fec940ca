// SPDX-License-Identifier: Apache-2.0

package json

import (
	"unicode/utf16"
	"unicode/utf8"
)

// appendUnits writes UTF-16 as UTF-8 in which lone surrogates are characters.
func appendUnits(dst []byte, units []uint16) []byte {
	for i := 0; i < len(units); i++ {
		if i+1 < len(units) {
			if r := utf16.DecodeRune(rune(units[i]), rune(units[i+1])); r != utf8.RuneError {
				dst = utf8.AppendRune(dst, r)
				i++
				continue
			}
		}
		dst = appendUnit(dst, units[i])
	}
	return dst
}

// appendUnit writes one unit, which may be a surrogate.
func appendUnit(dst []byte, u uint16) []byte {
	if !utf16.IsSurrogate(rune(u)) {
		return utf8.AppendRune(dst, rune(u))
	}
	return append(dst, 0xE0|byte(u>>12), 0x80|byte(u>>6)&0x3F, 0x80|byte(u)&0x3F)
}

// units reads what appendUnits wrote.
func units(text string) []uint16 {
	out := make([]uint16, 0, len(text))
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 && i+2 < len(text) && text[i] == 0xED {
			out = append(out, 0xD000|uint16(text[i+1]&0x3F)<<6|uint16(text[i+2]&0x3F))
			i += 3
			continue
		}
		out = utf16.AppendRune(out, r)
		i += n
	}
	return out
}
