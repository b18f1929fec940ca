// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

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
