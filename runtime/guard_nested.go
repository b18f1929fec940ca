// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// flat is about array.flat(depth), which the engine does by calling itself: an
// array in itself would fill the Go stack.
func (g *guards) flat(c *goja.FunctionCall) {
	g.elementsOf(c)
	if number(c, 0) <= mostNested || len(c.Arguments) == 0 {
		return
	}
	if array, ok := c.This.(*goja.Object); ok && g.nested(array) {
		g.fail(tooDeep)
	}
}

// level is an array that is being walked through.
type level struct {
	array *goja.Object
	next  uint32
}

// nested tells whether arrays are in arrays deeper than mostNested.
func (g *guards) nested(array *goja.Object) bool {
	levels := []level{{array: array}}
	for len(levels) > 0 && len(levels) <= mostNested {
		top := &levels[len(levels)-1]
		if inner := g.nextArray(top); inner != nil {
			levels = append(levels, level{array: inner})
		} else {
			levels = levels[:len(levels)-1]
		}
	}
	return len(levels) > 0
}

// nextArray is the next element of l that is an array, or nil.
func (g *guards) nextArray(l *level) *goja.Object {
	n, _ := g.env.ArrayLength(l.array)
	for l.next < n {
		v := l.array.Get(strconv.FormatUint(uint64(l.next), 10))
		l.next++
		if _, ok := g.env.ArrayLength(v); ok {
			return v.(*goja.Object)
		}
	}
	return nil
}

// guardKeys is about the functions that ask a Proxy for its keys: the engine
// fails with a fault of Go when its trap returns a list with holes.
func (g *guards) guardKeys() {
	g.keysOf("Reflect", "ownKeys")
	for _, name := range [...]string{
		"assign", "entries", "freeze", "getOwnPropertyDescriptors", "getOwnPropertyNames", "getOwnPropertySymbols",
		"isFrozen", "isSealed", "keys", "seal", "values", "defineProperties",
	} {
		g.keysOf("Object", name)
	}
}

func (g *guards) keysOf(path ...string) {
	g.recovering(g.env.BadKeys, path...)
}

// guardFaults is about the functions that call something that need not be there.
func (g *guards) guardFaults() {
	g.guardLocale()
	for _, name := range [...]string{
		"difference", "intersection", "isDisjointFrom", "isSubsetOf", "isSupersetOf", "symmetricDifference", "union",
	} {
		g.recovering(g.env.BadNext, "Set", "prototype", name)
	}
}

// guardLocale is about object.toLocaleString(), which calls toString.
func (g *guards) guardLocale() {
	g.env.Wrap(g.method("Object", "prototype", "toLocaleString"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			if goja.IsUndefined(c.This) || goja.IsNull(c.This) {
				return native(c)
			}
			v := c.This.ToObject(g.env.VM).Get("toString")
			if fn, ok := goja.AssertFunction(v); ok {
				return g.env.Invoke(fn, c.This)
			}
			what := "toString"
			if v == nil || goja.IsUndefined(v) {
				what = "undefined"
			}
			panic(g.env.NewError(modules.TypeError, "", what+" is not a function"))
		}
	})
}

// recovering defers what around the built-in at path.
func (g *guards) recovering(what func(), path ...string) {
	fn := g.method(path...)
	if fn == nil {
		return
	}
	g.env.Wrap(fn, func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			defer what()
			return native(c)
		}
	})
}
