// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"

	"github.com/iotjs/iotjs/internal/regex"
)

// The compiler of the engine compiles each literal of a regular expression, and
// refuses those that its own expressions cannot be. So it gets a text that it
// takes for letters, in which ours is hidden (docs/adr/0011): a mark, the flags
// and the pattern, whose ASCII signs other than letters and digits are
// moved to the private use area.
const (
	literalMark = 0xE0F1
	movedBy     = 0xE000 // signs of ASCII
	escapeMark  = 0xE0F0 // before a character of the private use area
	escapedBy   = 0x100
	flagsEnd    = 'a' // which is no flag
)

// HideRegExps checks the regular expressions of tree, whose text is src, and
// hides them from the compiler. The error is a parser.ErrorList.
func HideRegExps(tree *ast.Program, src string) error {
	if !mayHaveRegExp(src) {
		return nil
	}
	var list parser.ErrorList
	w := walker{found: func(*owner, *ast.Identifier) {}}
	w.regexp = func(l *ast.RegExpLiteral) {
		if text := fault(tree, l); text != "" && len(list) == 0 {
			list.Add(tree.File.Position(int(l.Idx)-tree.File.Base()), text)
		}
		l.Pattern, l.Flags = encode(l.Pattern, l.Flags), ""
	}
	w.statements(tree.Body)
	if len(list) > 0 {
		return list
	}
	return nil
}

// mayHaveRegExp tells whether src has a slash that is not for a comment. What is
// in strings counts.
func mayHaveRegExp(src string) bool {
	comment := false
	for i := 0; i < len(src); i++ {
		next := strings.IndexByte(src[i:], '/')
		if next < 0 {
			return false
		}
		i += next
		switch {
		case i+1 < len(src) && src[i+1] == '/':
			i++
		case i+1 < len(src) && src[i+1] == '*':
			comment = true
			i++
		case !comment || src[i-1] != '*':
			return true
		}
	}
	return false
}

// fault is the message about a literal that is wrong, or "".
func fault(tree *ast.Program, l *ast.RegExpLiteral) string {
	if l.Pattern == "" { // it does not end on its line, which the parser keeps to itself
		return "Invalid regular expression: missing /"
	}
	flags, ok := regex.ParseFlags(l.Flags)
	if !ok || !plainFlags(tree, l) {
		return "Invalid regular expression flags"
	}
	if err := regex.Check(regex.Units(l.Pattern), flags); err != nil {
		return "Invalid regular expression: /" + l.Pattern + "/" + l.Flags + ": " + err.Error()
	}
	return ""
}

// plainFlags tells whether the flags are written without escapes and nothing
// that belongs to an identifier follows them.
func plainFlags(tree *ast.Program, l *ast.RegExpLiteral) bool {
	src, at := tree.File.Source(), int(l.Idx)-tree.File.Base()+len(l.Pattern)+2
	if at > len(src) || !strings.HasPrefix(src[at:], l.Flags) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(src[at+len(l.Flags):])
	return next != '\\' && next != '$' && next != '_' && !unicode.IsLetter(next) && !unicode.IsDigit(next)
}

func encode(pattern, flags string) string {
	var b strings.Builder
	b.WriteRune(literalMark)
	b.WriteString(flags)
	b.WriteByte(flagsEnd)
	for _, r := range pattern {
		switch {
		case r < 0x80 && !alphanumeric(r):
			b.WriteRune(movedBy + r)
		case r >= movedBy && r < movedBy+escapedBy:
			b.WriteRune(escapeMark)
			b.WriteRune(r + escapedBy)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func alphanumeric(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// DecodeRegExp is what HideRegExps hid in the source of a literal. ok is false
// for one that it did not see.
func DecodeRegExp(source string) (pattern, flags string, ok bool) {
	rest, ok := strings.CutPrefix(source, string(rune(literalMark)))
	if !ok {
		return "", "", false
	}
	flags, rest, ok = strings.Cut(rest, string(flagsEnd))
	var b strings.Builder
	escaped := false
	for _, r := range rest {
		switch {
		case escaped:
			r, escaped = r-escapedBy, false
		case r == escapeMark:
			escaped = true
			continue
		case r >= movedBy && r < movedBy+0x80:
			r -= movedBy
		}
		b.WriteRune(r)
	}
	return b.String(), flags, ok
}
