// SPDX-License-Identifier: Apache-2.0

package es

import (
	"math"
	"math/big"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// toHalf is f as an IEEE 754 number of 16 bits: the nearest one, the even one of
// two.
func toHalf(f float64) uint16 {
	bits := math.Float64bits(f)
	sign := uint16(bits >> 48 & 0x8000)
	f = math.Abs(f)
	switch {
	case math.IsNaN(f):
		return 0x7e00
	case f >= 65520: // halfway between the largest number and the next power of two
		return sign | 0x7c00
	case f < 0x1p-14:
		return sign | uint16(math.RoundToEven(f*0x1p24))
	}
	fraction, exp := math.Frexp(f) // 0.5 <= fraction < 1
	whole := uint16(math.RoundToEven(fraction * 0x1p11))
	return sign | (uint16(exp+14)<<10 + whole - 0x400)
}

// fromHalf is the number whose bits are h.
func fromHalf(h uint16) float64 {
	exp, fraction := int(h>>10&0x1f), float64(h&0x3ff)
	var f float64
	switch {
	case exp == 0:
		f = fraction * 0x1p-24
	case exp == 0x1f && fraction != 0:
		return math.NaN()
	case exp == 0x1f:
		f = math.Inf(1)
	default:
		f = math.Ldexp(1+fraction/0x400, exp-15)
	}
	if h&0x8000 != 0 {
		return -f
	}
	return f
}

// f16round is Math.f16round(x).
func f16round(a modules.Args) goja.Value {
	f := a.Argument(0).ToNumber().ToFloat()
	return a.Env.VM.ToValue(fromHalf(toHalf(f)))
}

// getFloat16 is DataView.prototype.getFloat16(offset, littleEndian).
func getFloat16(a modules.Args) goja.Value {
	get, _ := goja.AssertFunction(at(a.Env, "DataView.prototype.getUint16"))
	return a.Env.VM.ToValue(fromHalf(uint16(a.Env.Invoke(get, a.This, a.Argument(0), a.Argument(1)).ToInteger())))
}

// setFloat16 is DataView.prototype.setFloat16(offset, value, littleEndian).
func setFloat16(a modules.Args) goja.Value {
	set, _ := goja.AssertFunction(at(a.Env, "DataView.prototype.setUint16"))
	vm, value := a.Env.VM, a.Argument(1)
	// setUint16 converts the offset before the value: so does this.
	half := &halfValue{env: a.Env, value: value}
	return a.Env.Invoke(set, a.This, a.Argument(0), half.object(vm), a.Argument(2))
}

// halfValue is what setUint16 gets as its value: it becomes a number when it is
// asked for one, which is when the value has to be converted.
type halfValue struct {
	env   *modules.Env
	value goja.Value
}

func (h *halfValue) object(vm *goja.Runtime) goja.Value {
	return h.env.Object("valueOf", vm.ToValue(func(goja.FunctionCall) goja.Value {
		return vm.ToValue(int(toHalf(h.value.ToNumber().ToFloat())))
	}))
}

// exact is enough for the sum of any doubles: from 2**-1074 to 2**1024, and 53
// bits for how many there can be.
const exact = 1074 + 1024 + 53

// total is a sum that is rounded once, at its end.
type total struct {
	sum           big.Float
	inf, negInf   bool
	nan, positive bool // positive: there was something besides -0
}

func (t *total) add(f float64) {
	t.positive = t.positive || f != 0 || !math.Signbit(f)
	switch {
	case math.IsNaN(f):
		t.nan = true
	case math.IsInf(f, 1):
		t.inf = true
	case math.IsInf(f, -1):
		t.negInf = true
	case f != 0:
		t.sum.Add(&t.sum, big.NewFloat(f))
	}
}

func (t *total) value() float64 {
	switch {
	case t.nan, t.inf && t.negInf:
		return math.NaN()
	case t.inf:
		return math.Inf(1)
	case t.negInf:
		return math.Inf(-1)
	case !t.positive:
		return math.Copysign(0, -1)
	case t.sum.Sign() == 0:
		return 0
	}
	f, _ := t.sum.Float64()
	return f
}

// sumPrecise is Math.sumPrecise(items).
func sumPrecise(a modules.Args) goja.Value {
	if a.Nullish(0) {
		a.Env.ThrowType("", "%s is not iterable", a.Argument(0).String())
	}
	var t total
	t.sum.SetPrec(exact)
	a.Env.ForOf(a.Argument(0), func(item goja.Value) bool {
		if !goja.IsNumber(item) {
			a.Env.ThrowType("", "Math.sumPrecise takes numbers only")
		}
		t.add(item.ToFloat())
		return true
	})
	return a.Env.VM.ToValue(t.value())
}
