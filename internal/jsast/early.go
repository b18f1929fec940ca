// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// What is no JavaScript, although the engine takes it.
const (
	octalEscape = "Octal escape sequences are not allowed in strict mode."
	digitEscape = "\\8 and \\9 are not allowed in strict mode."
	notSimple   = "Illegal 'use strict' directive in function with non-simple parameter list"
)

// early is the first such fault that a walker has found.
type early struct {
	at   file.Idx
	text string
}

func (e *early) note(at file.Idx, text string) {
	if e.text == "" {
		e.at, e.text = at, text
	}
}

// err is a parser.ErrorList, or nil.
func (e *early) err(tree *ast.Program) error {
	if e.text == "" {
		return nil
	}
	return parser.ErrorList{{Position: tree.File.Position(int(e.at) - tree.File.Base()), Message: e.text}}
}

// signature looks at the parameters of a function whose body says for itself that
// it is strict: none may be more than a name. The engine knows of all but `...rest`.
func (h *hoister) signature(params *ast.ParameterList, body *ast.BlockStatement) {
	if h != nil && h.early != nil && params != nil && params.Rest != nil && isStrict(body.List) {
		h.early.note(body.LeftBrace, notSimple)
	}
}

// text looks at the escapes of a string in strict code.
func (h *hoister) text(s *ast.StringLiteral) {
	if h == nil || h.early == nil || !h.strict {
		return
	}
	if text := forbidden(s.Literal); text != "" {
		h.early.note(s.Idx, text)
	}
}

// forbidden is what is wrong with the escapes of a string literal, or "".
func forbidden(literal string) string {
	for {
		at := strings.IndexByte(literal, '\\')
		if at < 0 || at+1 >= len(literal) {
			return ""
		}
		c := literal[at+1]
		literal = literal[at+2:]
		switch {
		case c == '8' || c == '9':
			return digitEscape
		case c >= '1' && c <= '7', c == '0' && literal != "" && literal[0] >= '0' && literal[0] <= '9':
			return octalEscape
		}
	}
}
