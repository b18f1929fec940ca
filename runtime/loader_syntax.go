// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dop251/goja"
	"github.com/dop251/goja/parser"

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
}

// Error implements error.
func (f *syntaxFault) Error() string {
	return f.File + ":" + strconv.Itoa(f.Line) + ":" + strconv.Itoa(f.Column) + ": " + f.Message
}

// faultOf reads an error of the parser or the compiler. head is the length of
// what stands before the source on its first line.
func faultOf(file, src string, head int, err error) *syntaxFault {
	f := &syntaxFault{File: file, Line: 1, Column: 1}
	offset := -1
	var (
		list    parser.ErrorList
		compile *goja.CompilerSyntaxError
		bounds  *outOfBounds
	)
	switch {
	case errors.As(err, &list) && len(list) > 0:
		f.Message = list[0].Message
		f.Line, f.Column = list[0].Position.Line, list[0].Position.Column
	case errors.As(err, &compile):
		f.Message, offset = compile.Message, compile.Offset
	case errors.As(err, &bounds):
		f.Message, offset = bounds.Error(), bounds.offset
	default:
		f.Message = err.Error()
	}
	if offset >= 0 {
		f.locate(src, offset)
	}
	f.atEnd(src, head)
	f.show(src, head)
	f.Message = nodeSyntaxText(f.Message)
	return f
}

// atEnd moves a fault behind the source, where what closes the wrapper stands,
// to the end of the source.
func (f *syntaxFault) atEnd(src string, head int) {
	if head == 0 || f.Line <= strings.Count(src, "\n") {
		return
	}
	end := strings.TrimRight(strings.TrimSuffix(src, wrapperTail), " \t\r\n")
	f.Message = "Unexpected end of input"
	f.locate(src, len(end))
}

// locate turns an offset into a line and a column.
func (f *syntaxFault) locate(src string, offset int) {
	before := src[:min(offset, len(src))]
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
	return f.File + ":" + strconv.Itoa(f.Line) + "\n" + f.Source + "\n" +
		strings.Repeat(" ", f.Column-1) + "^\n\n"
}

// nodeSyntaxText turns a message of the engine's parser into the one of Node.js
// where the two differ in form only.
func nodeSyntaxText(msg string) string {
	msg = strings.TrimPrefix(msg, "SyntaxError: ")
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
