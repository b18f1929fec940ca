// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"
	"unicode/utf8"
)

// pair is one name with its value.
type pair struct{ name, value string }

// parseForm reads application/x-www-form-urlencoded text (WHATWG URL, 5.1).
func parseForm(s string) []pair {
	var list []pair
	for part := range strings.SplitSeq(s, "&") {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		list = append(list, pair{unescapeForm(name), unescapeForm(value)})
	}
	return list
}

// unescapeForm decodes plus signs and percent escapes; what is not UTF-8
// becomes U+FFFD.
func unescapeForm(s string) string {
	if !strings.ContainsAny(s, "+%") {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '+':
			c = ' '
		case c == '%' && i+2 < len(s) && hexDigit(s[i+1]) >= 0 && hexDigit(s[i+2]) >= 0:
			c = byte(hexDigit(s[i+1])<<4 | hexDigit(s[i+2]))
			i += 2
		}
		out = append(out, c)
	}
	return validText(out)
}

// validText decodes UTF-8 as TextDecoder does: each maximal part of a sequence
// that is not well-formed becomes one U+FFFD.
func validText(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	var out strings.Builder
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			n = badLength(b)
		}
		out.WriteRune(r)
		b = b[n:]
	}
	return out.String()
}

// badLength is the length of the ill-formed part that b begins with.
func badLength(b []byte) int {
	lo, hi, want := byte(0x80), byte(0xbf), 0
	switch c := b[0]; {
	case c >= 0xc2 && c <= 0xdf:
		want = 1
	case c >= 0xe0 && c <= 0xef:
		want = 2
		if c == 0xe0 {
			lo = 0xa0
		} else if c == 0xed {
			hi = 0x9f
		}
	case c >= 0xf0 && c <= 0xf4:
		want = 3
		if c == 0xf0 {
			lo = 0x90
		} else if c == 0xf4 {
			hi = 0x8f
		}
	}
	n := 1
	for n <= want && n < len(b) && b[n] >= lo && b[n] <= hi {
		n, lo, hi = n+1, 0x80, 0xbf
	}
	return n
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// formatForm is the inverse of parseForm (WHATWG URL, 5.2).
func formatForm(list []pair) string {
	var out strings.Builder
	for i, p := range list {
		if i > 0 {
			out.WriteByte('&')
		}
		escapeForm(&out, p.name)
		out.WriteByte('=')
		escapeForm(&out, p.value)
	}
	return out.String()
}

func escapeForm(out *strings.Builder, s string) {
	const hex = "0123456789ABCDEF"
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			out.WriteByte('+')
		case isAlnum(c), c == '*', c == '-', c == '.', c == '_':
			out.WriteByte(c)
		default:
			out.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
}

func isAlnum(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
