// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules"
)

// syntaxFault is where and why a source could not be compiled. It hides behind
// the SyntaxError that the script sees.
type syntaxFault struct {
	modules.Opaque
	File    string
	Line    int    // from 1
	Column  int    // from 1, in characters
	Source  string // the line
	Message string
	certain bool // nobody else knows better
}

// Error is what `iotjs --check` prints: the place, the line with a mark, and
// the message.
func (f *syntaxFault) Error() string {
	if f.deep() {
		return "RangeError: " + f.Message
	}
	return f.arrow() + "SyntaxError: " + f.Message
}

// deep tells whether the source is no mistake, but more than there is room for.
func (f *syntaxFault) deep() bool { return f.Message == jsast.TooDeep }

// faultOf reads an error of the parser or the compiler. head is the length of
// what stands before the source on its first line.
func faultOf(file, src string, head int, err error) *syntaxFault {
	f := &syntaxFault{File: file, Line: 1, Column: 1}
	var (
		list    parser.ErrorList
		compile *goja.CompilerSyntaxError
	)
	switch {
	case errors.As(err, &list) && len(list) > 0:
		f.take(list[0])
	case errors.As(err, &compile):
		f.Message = compile.Message
		f.locate(src, compile.Offset)
	default:
		f.Message = err.Error()
	}
	f.outside(src, head)
	f.show(src, head)
	f.Message = nodeSyntaxText(f.Message, f.word())
	return f
}

func (f *syntaxFault) take(e *parser.Error) {
	f.Message, f.Line, f.Column = e.Message, e.Position.Line, e.Position.Column
}

// outside moves a fault that was noticed behind the source, at what closes the
// wrapper, to its cause: a brace too many, or the end of the source.
func (f *syntaxFault) outside(src string, head int) {
	if head == 0 || f.Line <= strings.Count(src, "\n") {
		return
	}
	src = strings.TrimSuffix(src, wrapperTail)
	if strings.HasSuffix(f.Message, "}") && f.findBrace(src[head:]) {
		if f.Line == 1 {
			f.Column += head
		}
		return
	}
	f.Message = "Unexpected end of input"
	f.locate(src, len(strings.TrimRight(src, " \t\r\n")))
}

// findBrace looks for the brace that closes nothing.
func (f *syntaxFault) findBrace(src string) bool {
	_, err := jsast.Parse("", src)
	var list parser.ErrorList
	if !errors.As(err, &list) {
		return false
	}
	for _, e := range list {
		if e.Message == "Unexpected token }" {
			f.take(e)
			return true
		}
	}
	return false
}

// locate turns an offset into a line and a column. The compiler's is negative
// for what it does not know the place of.
func (f *syntaxFault) locate(src string, offset int) {
	before := src[:max(0, min(offset, len(src)))]
	f.Line = 1 + strings.Count(before, "\n")
	f.Column = 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
}

// show takes the source line, without the head.
func (f *syntaxFault) show(src string, head int) {
	for range f.Line - 1 {
		_, src, _ = strings.Cut(src, "\n")
	}
	line, _, _ := strings.Cut(src, "\n")
	if f.Line == 1 {
		line = line[min(head, len(line)):]
		f.Column = max(1, f.Column-head)
	}
	f.Source = strings.TrimSuffix(line, "\r")
}

// arrow is what stands before the stack of a syntax error: the place, the
// line and a mark below it.
func (f *syntaxFault) arrow() string {
	p := place{Place: modules.Place{File: f.File, Line: f.Line, Column: f.Column}, line: f.Source}
	return p.excerpt(false) + "\n"
}

// word is the identifier at the place of the fault, or "".
func (f *syntaxFault) word() string {
	rest := []rune(f.Source)
	if f.Column > len(rest) {
		return ""
	}
	rest = rest[f.Column-1:]
	for i, c := range rest {
		if c != '_' && c != '$' && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return string(rest[:i])
		}
	}
	return string(rest)
}

// nodeSyntaxText turns a message of the engine's parser into the one of Node.js
// where the two differ in form only. word is what stands at the place.
func nodeSyntaxText(msg, word string) string {
	msg = strings.TrimPrefix(msg, "SyntaxError: ")
	switch {
	case msg == "Unexpected identifier" && word != "":
		return "Unexpected identifier '" + word + "'"
	case msg == "Unexpected reserved word" && word == "import":
		return "Cannot use import statement outside a module"
	case msg == "Unexpected reserved word" && word == "export":
		return "Unexpected token 'export'"
	}
	if label, ok := strings.CutSuffix(msg, " already exists"); ok && strings.HasPrefix(label, "Label ") {
		return label + " has already been declared"
	}
	if tok, ok := strings.CutPrefix(msg, "Unexpected token "); ok {
		if tok == "ILLEGAL" {
			return "Invalid or unexpected token"
		}
		return "Unexpected token '" + tok + "'"
	}
	return msg
}

// syntaxError makes the SyntaxError of a fault.
func (l *loader) syntaxError(err error) *goja.Object {
	var f *syntaxFault
	if !errors.As(err, &f) {
		panic(err)
	}
	if f.deep() {
		return l.env.NewError(modules.RangeError, "", f.Message)
	}
	obj := l.env.NewError(modules.SyntaxError, "", f.Message)
	l.env.Hide(obj, "stack", l.env.VM.ToValue(f.arrow()+text(obj.Get("stack"))))
	l.env.AttachAs(obj, l.fault, f)
	return obj
}

// syntaxFault returns what is known of a syntax error that the loader made, or
// nil.
func (l *loader) syntaxFault(v goja.Value) *syntaxFault {
	f, _ := l.env.StateAs(v, l.fault).(*syntaxFault)
	return f
}
