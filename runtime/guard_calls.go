// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (g *guards) guardCalls() {
	g.before(g.arguments(1), "Function", "prototype", "apply")
	g.before(g.arguments(2), "Reflect", "apply")
	g.before(g.arguments(1), "Reflect", "construct")
	g.before(g.asIntN, "BigInt", "asIntN")
	g.before(g.asIntN, "BigInt", "asUintN")
}

// arguments is about a list of arguments that is argument i.
func (g *guards) arguments(i int) func(*goja.FunctionCall) {
	return func(c *goja.FunctionCall) {
		if i < len(c.Arguments) && g.length(c.Arguments[i]) > mostArguments {
			g.fail(tooDeep)
		}
	}
}

// asIntN is about BigInt.asIntN(bits, n): more bits than there can be.
func (g *guards) asIntN(c *goja.FunctionCall) {
	if number(c, 0) > mostBits {
		g.fail("Maximum BigInt size exceeded")
	}
}

// guardBytes bounds ArrayBuffer and the typed arrays.
func (g *guards) guardBytes() {
	g.construct(g.arrayBuffer, "ArrayBuffer")
	for name, size := range map[string]float64{
		"Int8Array": 1, "Uint8Array": 1, "Uint8ClampedArray": 1, "Int16Array": 2, "Uint16Array": 2, "Int32Array": 4,
		"Uint32Array": 4, "Float32Array": 4, "Float64Array": 8, "BigInt64Array": 8, "BigUint64Array": 8,
	} {
		g.construct(func(args []goja.Value) { g.typedArray(args, size) }, name)
	}
	if fn := g.method("Uint8Array"); fn != nil {
		if base := fn.Prototype(); base != nil {
			g.guardFrom(base)
			g.guardTypedJoin(base)
		}
	}
}

// guardFrom is about %TypedArray%.from(object).
func (g *guards) guardFrom(class *goja.Object) {
	fn, ok := class.Get("from").(*goja.Object)
	if !ok {
		return
	}
	g.env.Wrap(fn, func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			if obj, ok := c.Argument(0).(*goja.Object); ok && float64(g.length(obj)) > g.bytes() {
				g.fail(typed(float64(g.length(obj))))
			}
			return native(c)
		}
	})
}

// guardTypedJoin bounds the separators of typed arrays.
func (g *guards) guardTypedJoin(class *goja.Object) {
	proto, _ := class.Get("prototype").(*goja.Object)
	if proto == nil {
		return
	}
	for _, name := range [...]string{"join", "toLocaleString"} {
		g.env.Wrap(proto.Get(name).(*goja.Object), func(native modules.Native) modules.Native {
			return func(c goja.FunctionCall) goja.Value {
				if obj, ok := c.This.(*goja.Object); ok && g.joinedLength(&c) > g.max() && !g.env.IsProxy(obj) {
					g.fail(tooLong)
				}
				return native(c)
			}
		})
	}
}

// construct makes check run before `new` of a class.
func (g *guards) construct(check func([]goja.Value), name string) {
	fn := g.method(name)
	if fn == nil {
		return
	}
	g.env.WrapConstructor(fn, func(native modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			check(args)
			return native(args, newTarget)
		}
	})
}

// bytes is the bound of one piece of memory.
func (g *guards) bytes() float64 {
	if g.env.MaxBytes > 0 {
		return min(float64(g.env.MaxBytes), modules.MaxBufferLength)
	}
	return modules.MaxBufferLength
}

func (g *guards) arrayBuffer(args []goja.Value) {
	if len(args) > 0 && goja.IsNumber(args[0]) && args[0].ToFloat() > g.bytes() {
		g.fail("Array buffer allocation failed")
	}
}

// typedArray is about new T(length) and new T(array).
func (g *guards) typedArray(args []goja.Value, size float64) {
	if len(args) == 0 {
		return
	}
	n := 0.0
	if goja.IsNumber(args[0]) {
		n = args[0].ToFloat()
	} else if k, ok := g.env.ArrayLength(args[0]); ok {
		n = float64(k)
	} else if obj, ok := args[0].(*goja.Object); ok && obj.ClassName() == "Object" {
		n = float64(g.length(obj))
	}
	if n*size > g.bytes() {
		g.fail(typed(n))
	}
}
