// SPDX-License-Identifier: Apache-2.0

package util

import (
	"fmt"
	"strings"

	"github.com/dop251/goja"
)

// Quote writes s as a JavaScript string literal the way util.inspect does:
// between single quotes, or double ones or backticks if that saves escapes.
func Quote(s string) string {
	q := quoteFor(s)
	if !needsEscape(s, q) {
		return string(q) + s + string(q)
	}
	b := make([]byte, 0, len(s)+8)
	b = append(b, q)
	b = appendEscaped(b, s, q)
	return string(append(b, q))
}

func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') < 0 {
		return '\''
	}
	if strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	if strings.IndexByte(s, '`') < 0 && !strings.Contains(s, "${") {
		return '`'
	}
	return '\''
}

func needsEscape(s string, q byte) bool {
	for i := range len(s) {
		c := s[i]
		if c < 0x20 || c == '\\' || c == 0x7F || c == 0xC2 || c == 0xED || (c == '\'' && q == '\'') {
			return true
		}
	}
	return false
}

// appendEscaped appends s with control characters, backslashes, the quote q
// (only a single one is ever escaped) and lone surrogates escaped.
func appendEscaped(b []byte, s string, q byte) []byte {
	for len(s) > 0 {
		c, n := decode(s)
		switch {
		case c == '\\' || (c == '\'' && q == '\''):
			b = append(b, '\\', byte(c))
		case c < 0x20 || (c >= 0x7F && c <= 0x9F):
			b = appendControl(b, c)
		case c >= 0xD800 && c <= 0xDFFF:
			b = fmt.Appendf(b, `\u%x`, c)
		default:
			b = append(b, s[:n]...)
		}
		s = s[n:]
	}
	return b
}

func appendControl(b []byte, c rune) []byte {
	switch c {
	case '\b':
		return append(b, `\b`...)
	case '\t':
		return append(b, `\t`...)
	case '\n':
		return append(b, `\n`...)
	case '\f':
		return append(b, `\f`...)
	case '\r':
		return append(b, `\r`...)
	}
	return fmt.Appendf(b, `\x%02X`, c)
}

// escapeKey escapes what may not stand in a name shown without quotes, such as
// the description of a symbol.
func escapeKey(s string) string {
	if !needsEscape(s, '\'') {
		return s
	}
	return string(appendEscaped(nil, s, '\''))
}

// symbolText is "Symbol(description)".
func symbolText(s *goja.Symbol) string { return "Symbol(" + s.String() + ")" }

// isIdentifier tells whether a key is shown without quotes.
func isIdentifier(s string) bool {
	if s == "" || (s[0] >= '0' && s[0] <= '9') {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}
