// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	goruntime "runtime"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// guardGenerators bounds generators inside each other: `yield*` to one that
// does the same takes the Go stack and is no call that the engine would count.
// generator is the class of generator functions.
func (g *guards) guardGenerators(generator *goja.Object) {
	proto := generator.Get("prototype").(*goja.Object).Get("prototype").(*goja.Object)
	for _, name := range [...]string{"next", "return", "throw"} {
		g.env.Wrap(proto.Get(name).(*goja.Object), g.bounded)
	}
	next := proto.Get("next")
	resume, _ := goja.AssertFunction(next)
	for _, name := range [...]string{"next", "return", "throw"} {
		g.env.Wrap(proto.Get(name).(*goja.Object), g.delegating(resume))
	}
}

// delegating has `yield*` throw inside the generator where its iterator has no method
// next. The generator has come to rest there then. It also takes off the try frames that
// the engine forgets when a finally block throws that `return` has run, and the rest of
// the program would be skipped for.
func (g *guards) delegating(resume goja.Callable) func(modules.Native) modules.Native {
	return func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) (v goja.Value) {
			depth := g.env.TryDepth()
			defer func() {
				p := recover()
				if p == nil {
					return
				}
				g.env.EndTries(depth)
				gen, _ := c.This.(*goja.Object)
				if _, fault := p.(goruntime.Error); !fault || gen == nil || !g.env.MendDelegate(gen) {
					panic(p)
				}
				v = g.env.Invoke(resume, gen)
			}()
			return native(c)
		}
	}
}

// bounded counts the calls of native that are inside each other.
func (g *guards) bounded(native modules.Native) modules.Native {
	return func(c goja.FunctionCall) goja.Value {
		if g.generators >= mostGenerators {
			g.fail(tooDeep)
		}
		g.generators++
		defer func() { g.generators-- }()
		return native(c)
	}
}
