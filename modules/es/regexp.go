// SPDX-License-Identifier: Apache-2.0

package es

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

const (
	syntaxChars = `^$\.*+?()[]{}|/`
	otherMarks  = ",-=<>#&!%:;@~'`\""
	controls    = "\t\n\v\f\r"
	spaces      = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
)

// escapeRegExp is RegExp.escape(string).
func escapeRegExp(a modules.Args) goja.Value {
	s, ok := a.Argument(0).(goja.String)
	if !ok {
		a.Env.ThrowType("", "RegExp.escape takes a string")
	}
	var b goja.StringBuilder
	for i := range s.Length() {
		if text := escaped(s, i); text != "" {
			b.WriteUTF8String(text)
		} else {
			b.WriteString(s.Substring(i, i+1))
		}
	}
	return b.String()
}

// escaped is what stands for the unit at i in a pattern, empty if it stands for
// itself.
func escaped(s goja.String, i int) string {
	c := rune(s.CharAt(i))
	switch {
	case utf16.IsSurrogate(c):
		if whole(s, i) {
			return ""
		}
		return fmt.Sprintf(`\u%04x`, c)
	case i == 0 && (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'):
		return fmt.Sprintf(`\x%02x`, c)
	case strings.ContainsRune(syntaxChars, c):
		return `\` + string(c)
	case strings.ContainsRune(controls, c):
		return `\` + string("tnvfr"[strings.IndexRune(controls, c)])
	case strings.ContainsRune(otherMarks, c), strings.ContainsRune(spaces, c) && c < 0x100:
		return fmt.Sprintf(`\x%02x`, c)
	case strings.ContainsRune(spaces, c):
		return fmt.Sprintf(`\u%04x`, c)
	}
	return ""
}

// whole tells whether the surrogate at i is half of a pair.
func whole(s goja.String, i int) bool {
	c := s.CharAt(i)
	if c < 0xdc00 {
		return i+1 < s.Length() && s.CharAt(i+1)&0xfc00 == 0xdc00
	}
	return i > 0 && s.CharAt(i-1)&0xfc00 == 0xd800
}
