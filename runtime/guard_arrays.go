// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules"
)

const (
	badArray = "Invalid array length"
	tooDeep  = jsast.TooDeep
)

func (g *guards) guardArrays() {
	for _, name := range [...]string{
		"copyWithin", "fill", "flatMap", "map", "reverse", "slice", "sort", "splice",
		"toReversed", "toSorted", "toSpliced", "unshift", "with",
	} {
		g.before(g.elementsOf, "Array", "prototype", name)
	}
	g.before(g.flat, "Array", "prototype", "flat")
	g.before(g.concatArrays, "Array", "prototype", "concat")
	g.before(g.from, "Array", "from")
	g.guardJoin("join")
	g.guardJoin("toLocaleString")
}

// elementsOf is about methods that make or move as many elements as this has.
func (g *guards) elementsOf(c *goja.FunctionCall) {
	if g.length(c.This) > g.elements {
		g.fail(badArray)
	}
}

// concatArrays is about array.concat(...arrays).
func (g *guards) concatArrays(c *goja.FunctionCall) {
	if g.concatenated(c) > g.elements {
		g.fail(badArray)
	}
}

// concatenated is how many elements array.concat(...arrays) has.
func (g *guards) concatenated(c *goja.FunctionCall) int64 {
	sum := g.length(c.This)
	for _, v := range c.Arguments {
		if n, ok := g.env.ArrayLength(v); ok {
			sum += int64(n)
		}
	}
	return sum
}

// from is about Array.from(object) and the like of typed arrays.
func (g *guards) from(c *goja.FunctionCall) {
	if obj, ok := c.Argument(0).(*goja.Object); ok && g.length(obj) > g.elements {
		g.fail(badArray)
	}
}

// guardJoin bounds the separators and the depth of arrays in arrays: each level
// takes the Go stack, which ends the process when it is full.
func (g *guards) guardJoin(name string) {
	g.env.Wrap(g.method("Array", "prototype", name), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			if g.joinedLength(&c) > g.max() || g.length(c.This) > g.elements {
				g.fail(tooLong)
			}
			if g.joining >= mostNested {
				g.fail(tooDeep)
			}
			g.joining++
			defer func() { g.joining-- }()
			return native(c)
		}
	})
}

// joinedLength is how long the separators of array.join(separator) are.
func (g *guards) joinedLength(c *goja.FunctionCall) float64 {
	separator := 1
	if s, ok := c.Argument(0).(goja.String); ok {
		separator = s.Length()
	}
	return float64(g.length(c.This)) * float64(separator)
}
