// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// Texts travel through this package as Go strings in UTF-8, with one
// extension: a lone surrogate, which UTF-8 cannot express but JavaScript
// strings may contain, is encoded like any other code point in three bytes.

// text is the content of a string value, or the string form of another
// primitive value.
func text(v goja.Value) string {
	s := v.String()
	if !strings.Contains(s, "\uFFFD") {
		return s
	}
	js, ok := v.(goja.String)
	if !ok {
		return s
	}
	return fromUnits(units(js))
}

func units(s goja.String) []uint16 {
	u := make([]uint16, s.Length())
	for i := range u {
		u[i] = s.CharAt(i)
	}
	return u
}

// fromUnits encodes UTF-16, keeping lone surrogates.
func fromUnits(u []uint16) string {
	b := make([]byte, 0, len(u)+len(u)/2)
	for i := 0; i < len(u); i++ {
		c := rune(u[i])
		if utf16.IsSurrogate(c) && i+1 < len(u) {
			if r := utf16.DecodeRune(c, rune(u[i+1])); r != utf8.RuneError {
				b = utf8.AppendRune(b, r)
				i++
				continue
			}
		}
		if utf16.IsSurrogate(c) {
			b = append(b, 0xED, 0x80|byte(c>>6)&0x3F, 0x80|byte(c)&0x3F)
			continue
		}
		b = utf8.AppendRune(b, c)
	}
	return string(b)
}

// decode reads the code point at the start of s, which may be a lone
// surrogate.
func decode(s string) (rune, int) {
	if len(s) >= 3 && s[0] == 0xED && s[1] >= 0xA0 && s[1] <= 0xBF {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s)
}

// toUnits is the UTF-16 form of s.
func toUnits(s string) []uint16 {
	u := make([]uint16, 0, len(s))
	for len(s) > 0 {
		c, n := decode(s)
		s = s[n:]
		u = utf16.AppendRune(u, c)
		if utf16.IsSurrogate(c) {
			u[len(u)-1] = uint16(c)
		}
	}
	return u
}

// toValue makes a JavaScript string of s.
func toValue(vm *goja.Runtime, s string) goja.Value {
	if strings.IndexByte(s, 0xED) >= 0 && !utf8.ValidString(s) {
		return goja.StringFromUTF16(toUnits(s))
	}
	return vm.ToValue(s)
}

// utf16Len is the length that JavaScript gives s.
func utf16Len(s string) int {
	n := len(s)
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0xF0:
			n -= 2
		case c >= 0xE0:
			n -= 2
		case c >= 0xC0:
			n--
		}
	}
	return n
}

// sliceUnits is the first n UTF-16 units of s.
func sliceUnits(s string, n int) string {
	if len(s) <= n {
		return s
	}
	if isASCII(s) {
		return s[:n]
	}
	u := toUnits(s)
	return fromUnits(u[:min(n, len(u))])
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
