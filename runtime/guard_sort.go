// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// guardSort has array.sort(compare) sort a copy, as the language says: the engine
// sorts in place, and is lost when compare makes the array shorter.
func (g *guards) guardSort() {
	g.env.Wrap(g.method("Array", "prototype", "sort"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			_, callable := goja.AssertFunction(c.Argument(0))
			n, array := g.env.ArrayLength(c.This)
			if !array {
				return native(c)
			}
			obj := c.This.(*goja.Object)
			if goja.IsUndefined(c.Argument(0)) && g.byText(obj, int(n)) {
				return obj
			}
			if !callable {
				return native(c)
			}
			values := g.plainElements(obj, int(n))
			if values == nil {
				return native(c)
			}
			if n >= manyTexts {
				c.Arguments = g.breathing(c.Arguments)
			}
			native(goja.FunctionCall{This: g.env.Array(values), Arguments: c.Arguments})
			g.putBack(obj, values)
			return obj
		}
	})
}

// plainElements is a copy of the elements of an array, or nil if there are none,
// or not all are there without an accessor.
func (g *guards) plainElements(obj *goja.Object, n int) []goja.Value {
	if n < 2 || len(g.env.Elements(obj)) < n {
		return nil
	}
	for i := range n {
		if g.env.Element(obj, i) == nil {
			return nil
		}
	}
	return slices.Clone(g.env.Elements(obj)[:n])
}

// putBack makes values the elements of an array, whatever compare has done to it.
func (g *guards) putBack(obj *goja.Object, values []goja.Value) {
	if n, _ := g.env.ArrayLength(obj); int(n) == len(values) && g.plainElements(obj, len(values)) != nil {
		copy(g.env.Elements(obj), values)
		return
	}
	for i, v := range values {
		if err := obj.Set(strconv.Itoa(i), v); err != nil {
			panic(err)
		}
	}
}

// byText is about array.sort() without a function: each element is converted once,
// and in between the script may be stopped. ok is false where the engine does it.
func (g *guards) byText(obj *goja.Object, n int) (ok bool) {
	if n < manyTexts {
		return false
	}
	values := g.plainElements(obj, n)
	if values == nil {
		return false
	}
	type item struct {
		text  goja.String
		value goja.Value
	}
	var list []item
	for _, v := range values {
		if !goja.IsUndefined(v) {
			list = append(list, item{g.textOf(v), v})
		}
	}
	steps := 0
	slices.SortStableFunc(list, func(a, b item) int {
		if steps++; steps%modules.Breath == 0 {
			g.env.CheckInterrupt()
		}
		return a.text.CompareTo(b.text)
	})
	for i := range values {
		values[i] = goja.Undefined()
		if i < len(list) {
			values[i] = list[i].value
		}
	}
	g.putBack(obj, values)
	return true
}

// manyTexts is from how many elements on.
const manyTexts = 1 << 14
