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
		Must(method.SetPrototype(g.asyncPrototype()))
	}
	return true
}

func (g *guards) asyncPrototype() *goja.Object {
	if g.async == nil {
		fn, err := g.env.VM.RunString("(async function () {})")
		Must(err)
		g.async = fn.(*goja.Object).Prototype()
	}
	return g.async
}

// marks says which functions are made in the place of others that the engine
// does not have.
type marks struct {
	sign string             // what the text of such a function begins with, behind the word function
	mark func(*goja.Object) // told of each when it is made
	from *goja.Object       // what they inherit from, once one is made
}

// MarkFunctions has mark called with each function whose text begins with sign,
// or with the word function and sign, when it is made.
func (e *Env) MarkFunctions(sign string, mark func(*goja.Object)) {
	e.marks = marks{sign: sign, mark: mark}
}

// Marked tells whether fn has been told to MarkFunctions' mark.
func (e *Env) Marked(fn *goja.Object) bool {
	return e.marks.from != nil && fn.Prototype() == e.marks.from
}

// in tells whether source is of such a function.
func (m *marks) in(source string) bool {
	return m.sign != "" && strings.HasPrefix(strings.TrimPrefix(source, "function"), m.sign)
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
