// SPDX-License-Identifier: Apache-2.0

package runtime

import (
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
