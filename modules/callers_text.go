// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// evalPrefix begins what stands for the file of code given to eval: where that
// was called.
const evalPrefix = "eval at "

func isEvalName(file string) bool { return strings.HasPrefix(file, evalPrefix) }

// EvalOrigin says where the code of a frame was given to eval or Function, or
// is "".
func EvalOrigin(f *goja.StackFrame) string {
	origin, ok := strings.CutSuffix(f.SrcName(), ", <anonymous>")
	if !ok || !isEvalName(origin) {
		return ""
	}
	return origin
}

// evalFile is what stands for the file of code that is given to eval now.
func (e *Env) evalFile() string {
	for _, f := range e.VM.CaptureCallStack(3, nil) {
		if f.SrcName() == "<native>" {
			continue
		}
		name := FrameName(&f)
		if isEvalName(f.SrcName()) && (name == "" || name == "anonymous") {
			name = "eval"
		} else if name == "" {
			name = "<anonymous>"
		}
		return evalPrefix + name + " (" + e.placeText(&f) + "), <anonymous>"
	}
	return evalPrefix + "<anonymous>, <anonymous>"
}

// placeText is "file:line:column".
func (e *Env) placeText(f *goja.StackFrame) string {
	p := e.FramePlace(f)
	if p.File == "" {
		return "<anonymous>"
	}
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// Text is the frame in Node's form, without "at".
func (c *Caller) Text(e *Env) string {
	where, what := e.PlaceText(&c.Frame), c.title(e)
	if c.Async {
		where = e.awaitText(&c.Frame)
		what = strings.TrimSuffix("async "+what, " ")
	}
	if what == "" {
		return where
	}
	if what == "async" {
		return "async " + where
	}
	return what + " (" + where + ")"
}

// awaitText is placeText for a call that waits: where the await is.
func (e *Env) awaitText(f *goja.StackFrame) string {
	p := e.FramePlace(f)
	text, ok := e.Text(f)
	if !ok {
		return "<anonymous>"
	}
	line := lineOf(text, p.Line)
	if i := strings.LastIndex(slice(line, 0, p.Column-1), "await"); i >= 0 {
		p.Column = 1 + units(line[:i])
	}
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// PlaceText is where a frame is: "file:line:column". It is remembered, because it
// takes a look at the lines of the source.
func (e *Env) PlaceText(f *goja.StackFrame) string {
	if s, ok := e.frameTexts[*f]; ok {
		return s
	}
	if len(e.frameTexts) >= frameCacheSize || e.frameTexts == nil {
		e.frameTexts = make(map[goja.StackFrame]string)
	}
	s := e.placeText(f)
	e.frameTexts[*f] = s
	return s
}

// title is what was called, and on what.
func (c *Caller) title(e *Env) string {
	name := c.Name(e)
	switch {
	case c.initializes():
		return c.initializer()
	case c.New && name == "":
		return "new <anonymous>"
	case c.New:
		return "new " + name
	case c.Func == nil || c.TopLevel(e) || isEvalName(c.Frame.SrcName()):
		return name
	}
	kind, method := c.TypeName(e), c.MethodName(e)
	switch {
	case name == "" && method == "":
		return kind + ".<anonymous>"
	case name == "":
		return kind + "." + method
	}
	if isIdentifier(name) && kind != "" && !strings.HasPrefix(name, kind) {
		name = kind + "." + name
	}
	if method != "" && name != method && !strings.HasSuffix(name, "."+method) {
		name += " [as " + method + "]"
	}
	return name
}

// initializer is what V8 calls the code of fields.
func (c *Caller) initializer() string {
	if obj, ok := c.This.(*goja.Object); ok && obj.ClassName() == "Function" {
		return "<static_initializer>"
	}
	return "<instance_members_initializer>"
}

// isIdentifier tells names of functions from those that V8 has made up, as
// "get x" and "[symbol]".
func isIdentifier(name string) bool {
	for i := range len(name) {
		if name[i] < 0x80 && !isWord(name[i]) {
			return false
		}
	}
	return true
}

// FormatCallers is FormatFrames for the calls that are under way, which frames
// are all of, beginning with the one at from.
func (e *Env) FormatCallers(frames []goja.StackFrame, from, limit int) string {
	var calls []Caller
	e.EachCaller(frames, from, limit, func(c *Caller) { calls = append(calls, *c) })
	return e.FormatCalls(calls)
}

// FormatCalls writes calls in Node's form. Each line begins with a newline.
func (e *Env) FormatCalls(calls []Caller) string {
	var b strings.Builder
	for i := range calls {
		b.WriteString("\n    at ")
		b.WriteString(calls[i].Text(e))
	}
	return b.String()
}

// passes tells whether a call is of a built-in function that does nothing but call
// another one. V8 does not show those.
func (c *Caller) passes() bool {
	if c.Frame.SrcName() != "<native>" {
		return false
	}
	switch name := c.Frame.FuncName(); {
	case name == "call", name == "apply", name == "proxy", strings.HasPrefix(name, "bound "):
		return true
	}
	return false
}

// EachCaller calls visit for at most limit of the calls that scripts may see.
func (e *Env) EachCaller(frames []goja.StackFrame, from, limit int, visit func(*Caller)) {
	i := 0
	if limit <= 0 {
		return
	}
	e.Callers(frames, func(c *Caller) bool {
		i++
		if i <= from || Hidden(&c.Frame) || c.passes() {
			return true
		}
		if typedBelow(&c.Frame) {
			return false
		}
		visit(c)
		limit--
		return limit > 0
	})
}
