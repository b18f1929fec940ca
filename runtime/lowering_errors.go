// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// betterFault decides between two errors of a source that neither the engine
// nor package lower takes. The engine's is like that of Node.js, but where it
// stumbles over what it does not know, the other one is the author's mistake.
func betterFault(name, src string, refused *syntaxFault, err error) error {
	var e *lower.Error
	if !errors.As(err, &e) || e.Line == 0 && lower.Available {
		if refused != nil {
			return refused
		}
		return err
	}
	if refused != nil && !refused.unknown() {
		return refused
	}
	f := &syntaxFault{File: name, Line: max(e.Line, 1), Column: max(e.Column, 1)}
	if f.Message = loweredText(e.Text); f.Message == endOfInput {
		f.locate(src, len(strings.TrimRight(src, " \t\r\n")))
	}
	f.show(src, 0)
	if e.TopAwait {
		f.Message = awaitOutside
	}
	return f
}

// unknown tells whether the engine stumbled over what is no mistake: it stands
// at a word that begins what it does not know, or right behind one.
func (f *syntaxFault) unknown() bool {
	if f.certain {
		return false
	}
	line := []rune(f.Source)
	at := max(0, min(f.Column-1, len(line)))
	switch f.word() {
	case "await", "import", "export", "using", "accessor", "async":
		return true
	}
	if at < len(line) && (line[at] == '@' || line[at] == '*') {
		return true
	}
	before := strings.TrimRight(string(line[:at]), " \t(*")
	for _, word := range [...]string{"await", "async", "using", "accessor", "import", "static", "@"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	return strings.Contains(f.Message, "Async generators")
}

// final tells whether lowering cannot help: the engine knows all of regular
// expressions.
func (f *syntaxFault) final() bool {
	return f.deep() || strings.HasPrefix(f.Message, "Invalid regular expression")
}

// moduleOnly tells whether the engine stumbled over a statement of modules.
func (f *syntaxFault) moduleOnly() bool {
	word := f.word()
	if word != "import" {
		return word == "export"
	}
	line := []rune(f.Source)
	rest := strings.TrimSpace(string(line[f.Column-1+len(word):]))
	return !strings.HasPrefix(rest, "(") && !strings.HasPrefix(rest, ".")
}

// lacking is a fault in a build that cannot lower.
func (f *syntaxFault) lacking() *syntaxFault {
	if f.unknown() {
		f.Message += " (this build of iotjs has no lowering of newer syntax)"
	}
	return f
}

// loweredText turns a message of esbuild into that of Node.js, where the two say
// the same.
func loweredText(text string) string {
	if strings.HasPrefix(text, `"await" can only be used inside`) {
		return "Unexpected reserved word"
	}
	if text == "Unexpected end of file" || strings.HasSuffix(text, "but found end of file") {
		return endOfInput
	}
	if known := sameText(text); known != "" {
		return known
	}
	found := text
	if i := strings.LastIndex(text, " but found "); i >= 0 {
		found = "Unexpected " + text[i+len(" but found "):]
	}
	if tok, ok := strings.CutPrefix(found, `Unexpected "`); ok && strings.HasSuffix(tok, `"`) {
		tok = strings.ReplaceAll(tok[:len(tok)-1], `\"`, `"`)
		if isName(tok) {
			return "Unexpected identifier '" + tok + "'"
		}
		return "Unexpected token '" + tok + "'"
	}
	return text
}

// sameText is what Node.js says for a message that has no token in it, or "".
func sameText(text string) string {
	switch text {
	case `Cannot use "await" outside an async function`:
		return awaitOutside
	case "Unterminated string literal":
		return "Invalid or unexpected token"
	case "Unterminated regular expression":
		return "Invalid regular expression: missing /"
	case "Invalid assignment target":
		return "Invalid left-hand side in assignment"
	}
	if rest, ok := strings.CutPrefix(text, `The symbol "`); ok {
		if name, ok := strings.CutSuffix(rest, `" has already been declared`); ok {
			return "Identifier '" + name + "' has already been declared"
		}
	}
	return ""
}

const endOfInput = "Unexpected end of input"

const awaitOutside = "await is only valid in async functions and the top level bodies of modules"

func isName(s string) bool {
	for _, c := range s {
		if c != '_' && c != '$' && c < utf8.RuneSelf && !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
			return false
		}
	}
	return s != "" && (s[0] < '0' || s[0] > '9')
}

// faultAtOrigin moves what the engine says to lowered code to where the source
// has it. What the engine said to the source itself goes first.
func faultAtOrigin(name string, refused *syntaxFault, o *modules.Origin, code string, err error) error {
	var f *syntaxFault
	if !errors.As(err, &f) {
		return err
	}
	if refused != nil && !refused.unknown() {
		return refused
	}
	line, column := o.Place(code, f.Line, 1+utf16Column(f.Source, f.Column-1))
	moved := &syntaxFault{File: name, Line: line, Column: column, Message: f.Message}
	moved.show(o.Text, 0)
	return moved
}

// utf16Column is how many UTF-16 units the first n characters of s have.
func utf16Column(s string, n int) int {
	units := 0
	for _, c := range s {
		if n == 0 {
			break
		}
		n--
		units++
		if c > 0xffff {
			units++
		}
	}
	return units
}
