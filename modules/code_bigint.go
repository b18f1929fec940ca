// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"math/big"

	"github.com/dop251/goja"
)

// mostBigIntBits is how long V8 lets a BigInt become.
const mostBigIntBits = 1 << 30

// operands are the two on top of the stack, as numbers: objects are replaced by
// what they become, the left one first.
func (g *guards) operands(s operandStack) (left, right *big.Int) {
	at := s.values[s.sp-2 : s.sp]
	for i, v := range at {
		if _, ok := v.(*goja.Object); ok {
			at[i] = g.number(v)
		}
	}
	if !goja.IsBigInt(at[0]) || !goja.IsBigInt(at[1]) {
		return nil, nil // the engine says what is wrong
	}
	return at[0].Export().(*big.Int), at[1].Export().(*big.Int)
}

// number converts an object to a number or a BigInt.
func (g *guards) number(v goja.Value) goja.Value {
	if g.numeric == nil {
		fn, err := g.env.VM.RunString("(function (x) { return -(-x) })")
		Must(err)
		g.numeric, _ = goja.AssertFunction(fn)
	}
	return g.env.Invoke(g.numeric, nil, v)
}

func (g *guards) tooBig() {
	panic(g.env.NewError(RangeError, "", "Maximum BigInt size exceeded"))
}

func (g *guards) shiftLeft(s operandStack, _ *guarded) bool {
	if left, right := g.operands(s); left != nil {
		g.shift(s, left, right, right.Sign())
	}
	return false
}

func (g *guards) shiftRight(s operandStack, _ *guarded) bool {
	if left, right := g.operands(s); left != nil {
		g.shift(s, left, right, -right.Sign())
	}
	return false
}

// shift is about a shift to the left, or to the right if sign is negative. The
// engine takes a distance modulo 2 ** 64, and allocates for zero as well.
func (g *guards) shift(s operandStack, left, right *big.Int, sign int) {
	far := right.BitLen() > 31
	switch {
	case left.Sign() == 0 || sign < 0 && far && left.Sign() > 0:
		s.values[s.sp-2], s.values[s.sp-1] = g.bigint(0), g.bigint(0)
	case sign < 0 && far:
		s.values[s.sp-2], s.values[s.sp-1] = g.bigint(-1), g.bigint(0)
	case sign > 0 && (far || int64(left.BitLen())+right.Int64() > mostBigIntBits && right.Sign() > 0):
		g.tooBig()
	case sign > 0 && int64(left.BitLen())-right.Int64() > mostBigIntBits:
		g.tooBig()
	}
}

func (g *guards) bigint(n int64) goja.Value { return g.env.VM.ToValue(big.NewInt(n)) }

// power is about left ** right: the result has at least as many bits as all but
// one of left's, right times.
func (g *guards) power(s operandStack, _ *guarded) bool {
	left, right := g.operands(s)
	if left == nil || left.BitLen() <= 1 || right.Sign() < 0 {
		return false
	}
	if right.BitLen() > 31 || int64(left.BitLen()-1)*right.Int64() >= mostBigIntBits {
		g.tooBig()
	}
	if int64(left.BitLen())*right.Int64() < longProduct {
		return false
	}
	s.values[s.sp-2], s.values[s.sp-1] = g.env.VM.ToValue(g.env.power(left, right.Int64())), g.bigint(1)
	return false
}

// times is about left * right: the result has all bits of both, or one less.
func (g *guards) times(s operandStack, _ *guarded) bool {
	left, right := g.operands(s)
	if left != nil && left.Sign() != 0 && right.Sign() != 0 && left.BitLen()+right.BitLen()-1 > mostBigIntBits {
		g.tooBig()
	}
	if left != nil && min(left.BitLen(), right.BitLen()) >= longProduct {
		s.values[s.sp-2], s.values[s.sp-1] = g.env.VM.ToValue(g.env.product(left, right)), g.bigint(1)
	}
	return false
}
