// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// unquote is the value of a string token. ok is false for one that is not
// closed, or whose value is no well-formed text.
func unquote(s string) (value string, ok bool) {
	if len(s) < 2 || s[0] != s[len(s)-1] {
		return "", false
	}
	return unescape(s[1 : len(s)-1])
}

// unescape replaces the escapes in the inside of a string, or in a word.
func unescape(s string) (string, bool) {
	if !strings.Contains(s, `\`) {
		return s, true
	}
	var out []uint16
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r != '\\' {
			out = utf16.AppendRune(out, r)
			s = s[n:]
			continue
		}
		var ok bool
		if out, s, ok = escape(out, s[1:]); !ok {
			return "", false
		}
	}
	return string(utf16.Decode(out)), wellFormed(out)
}

// wellFormed tells whether no surrogate is alone.
func wellFormed(units []uint16) bool {
	for i := 0; i < len(units); i++ {
		if !utf16.IsSurrogate(rune(units[i])) {
			continue
		}
		if i+1 == len(units) || utf16.DecodeRune(rune(units[i]), rune(units[i+1])) == utf8.RuneError {
			return false
		}
		i++
	}
	return true
}

// escape appends what the escape at the beginning of s means, and returns what
// stands behind it.
func escape(out []uint16, s string) ([]uint16, string, bool) {
	if s == "" {
		return out, s, false
	}
	switch s[0] {
	case 'u':
		return unicode(out, s[1:])
	case 'x':
		return hex(out, s[1:], 2)
	case '\r':
		return out, strings.TrimPrefix(s[1:], "\n"), true
	case '\n':
		return out, s[1:], true
	}
	r, n := utf8.DecodeRuneInString(s)
	if i := strings.IndexByte("bfnrtv0", s[0]); i >= 0 {
		r = rune("\b\f\n\r\t\v\x00"[i])
	}
	if r != 0x2028 && r != 0x2029 {
		out = utf16.AppendRune(out, r)
	}
	return out, s[n:], true
}

func unicode(out []uint16, s string) ([]uint16, string, bool) {
	if !strings.HasPrefix(s, "{") {
		return hex(out, s, 4)
	}
	code, rest, ok := strings.Cut(s[1:], "}")
	v, err := strconv.ParseUint(code, 16, 32)
	if !ok || err != nil || v > utf8.MaxRune {
		return out, s, false
	}
	return utf16.AppendRune(out, rune(v)), rest, true
}

func hex(out []uint16, s string, digits int) ([]uint16, string, bool) {
	if len(s) < digits {
		return out, s, false
	}
	v, err := strconv.ParseUint(s[:digits], 16, 16)
	return append(out, uint16(v)), s[digits:], err == nil
}
