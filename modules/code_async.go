// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"strings"

	"github.com/dop251/goja"
)

// asyncMethod runs an instruction that makes an asynchronous method, and gives
// it the prototype of asynchronous functions: the engine takes that of ordinary
// ones, and libraries ask for the name of the constructor.
func (g *guards) asyncMethod(_ operandStack, in *guarded) bool {
	in.run(in.data, g.machine.at)
	s := g.machine.operands()
	if method, ok := s.values[s.sp-1].(*goja.Object); ok {
		must(method.SetPrototype(g.asyncPrototype()))
	}
	return true
}

func (g *guards) asyncPrototype() *goja.Object {
	if g.async == nil {
		fn, err := g.env.VM.RunString("(async function () {})")
		must(err)
		g.async = fn.(*goja.Object).Prototype()
	}
	return g.async
}

// marks says which functions are made in the place of others that the engine
// does not have.
type marks struct {
	call string             // what the body of such a function begins with
	mark func(*goja.Object) // told of each when it is made
	from *goja.Object       // what they inherit from, once one is made
}

// markFar is how far into the text of a function its body is looked for.
const markFar = 1024

// MarkFunctions has mark called with each function whose body is a return of
// call, when it is made.
func (e *Env) MarkFunctions(call string, mark func(*goja.Object)) {
	e.marks = marks{call: "return " + call, mark: mark}
}

// Marked tells whether fn has been told to MarkFunctions' mark.
func (e *Env) Marked(fn *goja.Object) bool {
	return e.marks.from != nil && fn.Prototype() == e.marks.from
}

// in tells whether source is of such a function: the call stands inside of one
// bracket, which is the body's.
func (m *marks) in(source string) bool {
	if m.call == "" {
		return false
	}
	at := strings.Index(source[:min(len(source), markFar)], m.call)
	if at < 0 {
		return false
	}
	head := strings.TrimRight(source[:at], " \n\t")
	return strings.HasSuffix(head, "{") && depth(head) == 1
}

// depth is how many brackets are open at the end of s.
func depth(s string) int {
	return strings.Count(s, "{") + strings.Count(s, "(") + strings.Count(s, "[") -
		strings.Count(s, "}") - strings.Count(s, ")") - strings.Count(s, "]")
}

// marked runs an instruction that makes a function, and has it marked.
func (g *guards) marked(_ operandStack, in *guarded) bool {
	in.run(in.data, g.machine.at)
	s := g.machine.operands()
	if fn, ok := s.values[s.sp-1].(*goja.Object); ok {
		g.env.marks.mark(fn)
		g.env.marks.from = fn.Prototype()
	}
	return true
}

// sourceIn is the field of an instruction that has the text of the function
// which it makes.
func sourceIn(v reflect.Value) uintptr {
	f := v.FieldByName("source")
	if !f.IsValid() || f.Kind() != reflect.String {
		panic(errEntry)
	}
	return f.UnsafeAddr() - v.UnsafeAddr()
}
