// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"math/big"
	"math/bits"
)

// Arithmetic of BigInts that takes seconds is done in parts, between which the
// script may be stopped: package math/big has no such place.

// longProduct is how many bits a factor has whose product is done in parts.
const longProduct = 1 << 22

// product is x * y. It is Karatsuba's: (a+b)(c+d) = ac + bd + ad + bc.
func (e *Env) product(x, y *big.Int) *big.Int {
	z := e.magnitude(x.Bits(), y.Bits())
	if x.Sign()*y.Sign() < 0 {
		z.Neg(z)
	}
	return z
}

// magnitude is the product of two numbers that are not negative.
func (e *Env) magnitude(x, y []big.Word) *big.Int {
	e.CheckInterrupt()
	if len(x) < len(y) {
		x, y = y, x
	}
	a, b := new(big.Int).SetBits(x), new(big.Int).SetBits(y)
	if len(y) < longProduct/bits.UintSize {
		return new(big.Int).Mul(a, b)
	}
	half := (len(x) + 1) / 2
	low, high := split(x, half)
	shift := uint(half * bits.UintSize)
	if len(y) <= half {
		z := e.magnitude(high.Bits(), y)
		return z.Add(z.Lsh(z, shift), e.magnitude(low.Bits(), y))
	}
	low2, high2 := split(y, half)
	bottom, top := e.magnitude(low.Bits(), low2.Bits()), e.magnitude(high.Bits(), high2.Bits())
	middle := e.magnitude(new(big.Int).Add(low, high).Bits(), new(big.Int).Add(low2, high2).Bits())
	middle.Sub(middle, bottom).Sub(middle, top)
	z := top.Lsh(top, shift)
	z.Add(z, middle)
	return bottom.Add(bottom, z.Lsh(z, shift))
}

// split is the lower n words of x, and the others.
func split(x []big.Word, n int) (low, high *big.Int) {
	return new(big.Int).SetBits(x[:n:n]), new(big.Int).SetBits(x[n:])
}

// power is x ** n.
func (e *Env) power(x *big.Int, n int64) *big.Int {
	z := big.NewInt(1)
	for i := bits.Len64(uint64(n)) - 1; i >= 0; i-- {
		z = e.product(z, z)
		if n>>i&1 != 0 {
			z = e.product(z, x)
		}
	}
	return z
}

// longDigits is how many digits are read or written at once.
const longDigits = 1 << 16

// ParseDecimal is the number that digits are.
func (e *Env) ParseDecimal(digits string) *big.Int {
	e.CheckInterrupt()
	if len(digits) <= longDigits {
		z, _ := new(big.Int).SetString(digits, 10)
		return z
	}
	n := longDigits // the lower part has a number of digits that others have, too
	for 2*n < len(digits) {
		n *= 2
	}
	at := len(digits) - n
	z := e.product(e.ParseDecimal(digits[:at]), e.tenTo(int64(n)))
	return z.Add(z, e.ParseDecimal(digits[at:]))
}

// tenTo is 10 ** n.
func (e *Env) tenTo(n int64) *big.Int {
	five := e.power(big.NewInt(5), n)
	return five.Lsh(five, uint(n))
}
