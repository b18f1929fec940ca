// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
)

// AppendFormat appends what Format makes of args to b, in proper UTF-8: lone
// surrogates become U+FFFD.
func (in *Inspector) AppendFormat(b []byte, o *Options, args []goja.Value) []byte {
	return AppendUTF8(b, in.Format(o, args))
}

// AppendStrings is AppendFormat for strings without placeholders, which need no
// options. ok is false if args are something else.
func AppendStrings(b []byte, args []goja.Value) (_ []byte, ok bool) {
	if !allPlain(args) {
		return b, false
	}
	for i, v := range args {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, v.String()...)
	}
	return b, true
}

// allPlain tells whether args are strings without placeholders.
func allPlain(args []goja.Value) bool {
	for i, v := range args {
		if !goja.IsString(v) {
			return false
		}
		if i == 0 && len(args) > 1 && strings.IndexByte(v.String(), '%') >= 0 {
			return false
		}
	}
	return true
}

// AppendUTF8 appends a text of this package to b in proper UTF-8.
func AppendUTF8(b []byte, s string) []byte {
	if strings.IndexByte(s, 0xED) < 0 || utf8.ValidString(s) {
		return append(b, s...)
	}
	for len(s) > 0 {
		c, n := decode(s)
		b = utf8.AppendRune(b, c) // writes U+FFFD for a surrogate
		s = s[n:]
	}
	return b
}

// VisibleWidth is Width without control sequences.
func VisibleWidth(s string) int { return Width(stripANSI(s)) }

// IsNative tells whether o is a function implemented in Go.
func IsNative(o *goja.Object) bool {
	switch implName(o) {
	case "*goja.nativeFuncObject", "*goja.wrappedFuncObject", "*goja.templatedFuncObject":
		return true
	}
	return false
}

// Entries returns the members of a Map, a Set or an iterator over one, which
// it does not move. pairs tells whether they are keys and values in turn.
func (r *Realm) Entries(o *goja.Object) (items []goja.Value, pairs, ok bool) {
	switch KindOf(o) {
	case KindMap:
		return r.mapItems(o), true, true
	case KindSet:
		return r.setItems(o), false, true
	case KindMapIterator, KindSetIterator:
		return peekEntries(o)
	}
	return nil, false, false
}
