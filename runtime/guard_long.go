// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// longWalk is from which length on a method that walks through an array is a
// script, which can be stopped, and not the engine's, which is faster.
const longWalk = 1 << 23

// guardLong has scripts do what takes the engine long without a chance to stop.
func (g *guards) guardLong() {
	for _, name := range [...]string{
		"every", "filter", "find", "findIndex", "findLast", "findLastIndex", "forEach", "includes", "indexOf", "lastIndexOf",
		"reduce", "reduceRight", "shift", "some",
	} {
		g.instead(name, math.MaxInt64)
	}
	for _, name := range [...]string{
		"copyWithin", "flat", "flatMap", "join", "map", "reverse", "slice", "sort", "splice", "toReversed", "toSorted",
		"toSpliced", "unshift", "with",
	} {
		g.instead(name, g.elements)
	}
	g.guardFill()
	g.guardConcat()
	g.env.Wrap(g.method("Array", "from"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			obj, ok := c.Argument(0).(*goja.Object)
			n := g.plainLength(c.Argument(0))
			if !ok || n < longWalk || n > g.elements || obj.GetSymbol(goja.SymIterator) != nil {
				return native(c)
			}
			return g.long("from", c.This, obj, c.Argument(1), c.Argument(2))
		}
	})
	g.guardIterators()
}

// instead is about a method of Array.prototype. What is longer than most is refused
// by the guard that comes with native.
func (g *guards) instead(name string, most int64) {
	g.env.Wrap(g.method("Array", "prototype", name), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			n := g.plainLength(c.This)
			if n < longWalk && !g.isProxy(c.This) || n > most {
				if n, _ := g.env.ArrayLength(c.This); n >= longWalk && name != "indexOf" && name != "includes" && name != "lastIndexOf" {
					c.Arguments = g.breathing(c.Arguments)
				}
				return native(c)
			}
			return g.longMethod(name, c)
		}
	})
}

// longMethod has a script do what a method of Array.prototype does.
func (g *guards) longMethod(name string, c goja.FunctionCall) goja.Value {
	args := make([]any, len(c.Arguments))
	for i, v := range c.Arguments {
		args[i] = v
	}
	return g.long("method", g.env.VM.ToValue(name), c.This, g.env.VM.NewArray(args...))
}

// filled is how many elements are filled in at once.
const filled = 1 << 18

// guardFill is about array.fill(value, start, end), which may be done in pieces.
func (g *guards) guardFill() {
	g.env.Wrap(g.method("Array", "prototype", "fill"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			n := g.plainLength(c.This)
			if n < piece || n > g.elements || !plainIndex(c.Argument(1)) || !plainIndex(c.Argument(2)) {
				return native(c)
			}
			i, end := relative(c.Argument(1), 0, n), relative(c.Argument(2), n, n)
			for ; i < end; i += filled {
				g.env.CheckInterrupt()
				native(goja.FunctionCall{This: c.This, Arguments: []goja.Value{
					c.Argument(0), g.env.VM.ToValue(i), g.env.VM.ToValue(min(i+filled, end)),
				}})
			}
			return c.This
		}
	})
}

// relative reads an index of something that is n long.
func relative(v goja.Value, missing, n int64) int64 {
	switch i := v.ToInteger(); {
	case goja.IsUndefined(v):
		return missing
	case i < 0:
		return max(0, n+i)
	default:
		return min(i, n)
	}
}

// guardConcat is about array.concat(...arrays).
func (g *guards) guardConcat() {
	g.env.Wrap(g.method("Array", "prototype", "concat"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			long := g.plainLength(c.This) >= longWalk
			for _, v := range c.Arguments {
				long = long || g.plainLength(v) >= longWalk
			}
			if !long || g.concatenated(&c) > g.elements {
				return native(c)
			}
			return g.longMethod("concat", c)
		}
	})
}

func (g *guards) isProxy(v goja.Value) bool {
	obj, ok := v.(*goja.Object)
	return ok && g.env.IsProxy(obj)
}

// plainLength is the length of v without what lies in memory, where a walk is
// over soon. It is 0 for a Proxy, which would notice.
func (g *guards) plainLength(v goja.Value) int64 {
	obj, ok := v.(*goja.Object)
	if !ok || g.env.IsProxy(obj) {
		return 0
	}
	if n, ok := g.env.ArrayLength(obj); ok {
		if n < longWalk {
			return 0
		}
		return int64(n) - int64(len(g.env.Elements(obj)))
	}
	return g.length(obj)
}

// long calls a function of js/es_long.js.
func (g *guards) long(name string, args ...goja.Value) goja.Value {
	fn, _ := goja.AssertFunction(object(g.env.Require("es_long")).Get(name))
	return g.env.Invoke(fn, goja.Undefined(), args...)
}

// guardIterators has the iterators of built-in classes look whether the script was
// stopped: spread syntax and constructors call nothing else.
func (g *guards) guardIterators() {
	for _, of := range [...]goja.Value{
		g.env.VM.NewArray(), g.env.VM.ToValue(""), g.newOf("Map"), g.newOf("Set"),
	} {
		symbol := of.ToObject(g.env.VM).GetSymbol(goja.SymIterator)
		iterate, _ := goja.AssertFunction(symbol)
		it, err := iterate(of)
		modules.Must(err)
		g.env.Wrap(it.(*goja.Object).Prototype().Get("next").(*goja.Object), func(native modules.Native) modules.Native {
			return func(c goja.FunctionCall) goja.Value {
				g.env.CheckInterrupt()
				return native(c)
			}
		})
	}
}

func (g *guards) newOf(class string) goja.Value {
	obj, err := g.env.VM.New(g.method(class))
	modules.Must(err)
	return obj
}
