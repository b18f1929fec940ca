// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"math"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (g *guards) guardCalls() {
	g.before(g.arguments(1), "Function", "prototype", "apply")
	g.before(g.arguments(2), "Reflect", "apply")
	g.before(g.arguments(1), "Reflect", "construct")
	g.before(g.asIntN, "BigInt", "asIntN")
	g.before(g.asIntN, "BigInt", "asUintN")
	g.guardBigInt()
}

// guardBigInt is about BigInt(text): package math/big reads long ones in one go.
func (g *guards) guardBigInt() {
	const long = 1 << 17 // digits
	g.env.Wrap(g.method("BigInt"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			s, ok := c.Argument(0).(goja.String)
			if !ok || s.Length() < long {
				return native(c)
			}
			digits := strings.TrimSpace(s.String())
			if strings.Trim(digits, "0123456789") != "" {
				return native(c)
			}
			if float64(len(digits)) > mostBits/math.Log2(10) {
				g.fail("Maximum BigInt size exceeded")
			}
			return g.env.VM.ToValue(g.env.ParseDecimal(digits))
		}
	})
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
	g.classes = make(map[*goja.Object]string)
	for name, size := range map[string]float64{
		"Int8Array": 1, "Uint8Array": 1, "Uint8ClampedArray": 1, "Int16Array": 2, "Uint16Array": 2, "Int32Array": 4,
		"Uint32Array": 4, "Float32Array": 4, "Float64Array": 8, "BigInt64Array": 8, "BigUint64Array": 8,
	} {
		g.constructTyped(name, size)
	}
	if fn := g.method("Uint8Array"); fn != nil {
		if base := fn.Prototype(); base != nil {
			g.guardFrom(base)
			g.guardTyped(base)
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
			obj, ok := c.Argument(0).(*goja.Object)
			if ok && float64(g.length(obj)) > g.bytes() {
				g.fail(typed(float64(g.length(obj))))
			}
			if ok && g.plainLength(obj) >= longWalk && obj.GetSymbol(goja.SymIterator) == nil {
				return g.long("from", c.This, obj, c.Argument(1), c.Argument(2))
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

// constructTyped is about new T(…), where an element has size bytes. What takes the
// engine long is done by T.prototype.set, or by a script.
func (g *guards) constructTyped(name string, size float64) {
	fn := g.method(name)
	if fn == nil {
		return
	}
	g.classes[fn] = name
	g.env.WrapConstructor(fn, func(native modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			g.typedArray(args, size)
			n, long := g.longSource(fn, args)
			if !long {
				return native(args, newTarget)
			}
			made := native([]goja.Value{g.env.VM.ToValue(n)}, newTarget)
			g.long("copy", made, args[0], g.env.VM.ToValue(n))
			return made
		}
	})
}

// longSource is the length of args[0], and whether that is a long typed array of
// another class than fn, or a long object that is not iterable.
func (g *guards) longSource(fn *goja.Object, args []goja.Value) (n int64, long bool) {
	if len(args) == 0 {
		return 0, false
	}
	obj, ok := args[0].(*goja.Object)
	if !ok {
		return 0, false
	}
	if g.looking { // where views are kept is found out by making some
		return 0, false
	}
	g.looking = true
	v, view := g.env.View(obj)
	g.looking = false
	if view {
		n = int64(len(v.Bytes) / v.Size)
		return n, v.Class != nil && v.Class != fn && n >= piece
	}
	n = g.plainLength(obj)
	return n, n >= longWalk && obj.ClassName() == "Object" && obj.GetSymbol(goja.SymIterator) == nil
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
