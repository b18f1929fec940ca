// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"math"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Bounds of single operations. They are far above what scripts do, and below
// what ends a Go program.
const (
	mostElements  = 1 << 27 // of an array that a built-in fills or walks
	mostArguments = 1 << 22 // of Function.prototype.apply and its like
	mostBits      = 1 << 30 // of BigInt.asIntN
	mostNested    = 4000    // arrays in arrays that are joined
	mostDepth     = 20000   // brackets in JSON

	mostGenerators = 5000 // generators that run inside each other
)

// elementSize is what an element of an array needs.
const elementSize = 16

// guards makes the built-ins that allocate by a number, or walk as far as one
// says, throw the RangeError of V8 where the engine would end the process or
// not come back. The functions stay the same objects.
type guards struct {
	env      *modules.Env
	elements int64 // bound of an array
	joining  int   // nested calls of join

	generators int // nested calls of next

	looking   bool                    // for what a typed array is to be made of
	classes   map[*goja.Object]string // the names of those of typed arrays
	sortTyped modules.Native          // sort of typed arrays
}

func newGuards(env *modules.Env, maxMemory int64) *guards {
	g := &guards{env: env, elements: mostElements}
	if maxMemory > 0 {
		g.elements = min(g.elements, maxMemory/elementSize)
	}
	g.guardStrings()
	g.guardArrays()
	g.guardCalls()
	g.guardKeys()
	g.guardFaults()
	g.guardBytes()
	g.guardProxies()
	g.guardLong()
	g.guardSort()
	g.guardSources()
	return g
}

// method is the built-in function at a path such as "String.prototype.repeat",
// or nil if the engine has none.
func (g *guards) method(path ...string) *goja.Object {
	obj := g.env.VM.GlobalObject()
	for _, name := range path {
		next, ok := obj.Get(name).(*goja.Object)
		if !ok {
			return nil
		}
		obj = next
	}
	return obj
}

// before makes check run before the built-in at path. check may throw, and
// change the arguments.
func (g *guards) before(check func(*goja.FunctionCall), path ...string) {
	fn := g.method(path...)
	if fn == nil {
		return
	}
	g.env.Wrap(fn, func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			check(&c)
			return native(c)
		}
	})
}

func (g *guards) fail(message string) {
	panic(g.env.NewError(modules.RangeError, "", message))
}

// number reads argument i as a number, once: an object that is converted is
// replaced by what it became.
func number(c *goja.FunctionCall, i int) float64 {
	if i >= len(c.Arguments) {
		return math.NaN()
	}
	v := c.Arguments[i]
	if _, ok := v.(*goja.Object); ok {
		v = v.ToNumber()
		c.Arguments[i] = v
	}
	if _, ok := v.(*goja.Symbol); ok || goja.IsBigInt(v) {
		return math.NaN()
	}
	return v.ToFloat()
}

// length is v.length of an array or an object like one.
func (g *guards) length(v goja.Value) int64 {
	if n, ok := g.env.ArrayLength(v); ok {
		return int64(n)
	}
	obj, ok := v.(*goja.Object)
	if !ok {
		return 0
	}
	n := obj.Get("length")
	if n == nil || !goja.IsNumber(n) {
		return 0
	}
	return n.ToInteger()
}

// typed is the message of V8 for a typed array that is too long.
func typed(n float64) string {
	return "Invalid typed array length: " + strconv.FormatFloat(n, 'f', -1, 64)
}
