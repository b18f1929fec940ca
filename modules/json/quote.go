// SPDX-License-Identifier: Apache-2.0

package json

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// quote writes a string.
func (w *writer) quote(s goja.String) {
	text := s.String()
	if isPlain(text) {
		w.buf = append(w.buf, '"')
		w.buf = append(w.buf, text...)
		w.buf = append(w.buf, '"')
		return
	}
	// A lone surrogate has become U+FFFD in the text.
	if !utf8.ValidString(text) || strings.ContainsRune(text, utf8.RuneError) {
		w.quoteUnits(stringUnits(s))
		return
	}
	w.quoteText(text)
}

// quoteName writes the name of a property.
func (w *writer) quoteName(n name) {
	if u := n.AsUtf16(); u != nil {
		w.quoteUnits(u[1:])
		return
	}
	w.quoteText(string(n))
}

// isPlain tells whether text is ASCII in which nothing is escaped.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c >= utf8.RuneSelf || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}

// quoteText writes valid UTF-8.
func (w *writer) quoteText(text string) {
	w.buf = append(w.buf, '"')
	from := 0
	for i := range len(text) {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			w.extra += extraOf[c>>4]
			continue
		}
		w.buf = append(w.buf, text[from:i]...)
		w.escape(uint16(c))
		from = i + 1
	}
	w.buf = append(w.buf, text[from:]...)
	w.buf = append(w.buf, '"')
}

// extraOf is, by the first half of a byte of UTF-8, by how much it is more than
// a unit of UTF-16: two bytes are one unit, three too, four are two.
var extraOf = [16]int{8: 1, 9: 1, 10: 1, 11: 1, 15: -1}

// quoteUnits writes UTF-16 that may have lone surrogates.
func (w *writer) quoteUnits(u []uint16) {
	w.buf = append(w.buf, '"')
	for i := 0; i < len(u); i++ {
		c := u[i]
		if c < ' ' || c == '"' || c == '\\' {
			w.escape(c)
			continue
		}
		if !utf16.IsSurrogate(rune(c)) {
			w.rune(rune(c))
			continue
		}
		if i+1 < len(u) && utf16.DecodeRune(rune(c), rune(u[i+1])) != utf8.RuneError {
			w.rune(utf16.DecodeRune(rune(c), rune(u[i+1])))
			i++
			continue
		}
		w.escape(c)
	}
	w.buf = append(w.buf, '"')
}

func (w *writer) rune(r rune) {
	before := len(w.buf)
	w.buf = utf8.AppendRune(w.buf, r)
	w.extra += len(w.buf) - before - utf16.RuneLen(r)
}

// escape writes a unit with a backslash.
func (w *writer) escape(c uint16) {
	const hex = "0123456789abcdef"
	w.fits()
	if i := strings.IndexByte("\"\\\b\f\n\r\t", byte(c)); i >= 0 && c < utf8.RuneSelf {
		w.buf = append(w.buf, '\\', `"\bfnrt`[i])
		return
	}
	w.buf = append(w.buf, '\\', 'u', hex[c>>12], hex[c>>8&15], hex[c>>4&15], hex[c&15])
}

// stringUnits is s in UTF-16.
func stringUnits(s goja.String) []uint16 {
	u := make([]uint16, s.Length())
	for i := range u {
		u[i] = s.CharAt(i)
	}
	return u
}
