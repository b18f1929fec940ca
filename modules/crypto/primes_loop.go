// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"context"
	"math/big"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bindPrimes gives js/crypto_prime.js its natives. Numbers are bytes, the
// highest first:
//
//	binding.prime(bits, safe, add, rem, callback)  without a callback the prime is returned
//	binding.isPrime(number, callback)
//	binding.group(name)                            the prime of a group, or undefined
//	binding.check(prime, generator)                the flags of verifyError
//	binding.power(base, exponent, modulus)         as long as the modulus
func bindPrimes(env *modules.Env, binding *goja.Object) {
	l := of(env)
	number := func(a modules.Args, i int) *big.Int { return new(big.Int).SetBytes(anyBytes(a, i, "number")) }
	env.Define(binding,
		modules.Method{Name: "prime", Len: 5, Func: l.prime},
		modules.Method{Name: "isPrime", Len: 2, Func: l.testPrime},
		modules.Method{Name: "group", Len: 1, Func: func(a modules.Args) goja.Value {
			if p := groupPrime(a.Argument(0).String()); p != nil {
				return env.NewBuffer(p.Bytes())
			}
			return nil
		}},
		modules.Method{Name: "check", Len: 2, Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(checkGroup(number(a, 0), number(a, 1)))
		}},
		modules.Method{Name: "power", Len: 3, Func: func(a modules.Args) goja.Value {
			modulus := number(a, 2)
			out := new(big.Int).Exp(number(a, 0), number(a, 1), modulus)
			return env.NewBuffer(out.FillBytes(make([]byte, (modulus.BitLen()+7)/8)))
		}},
	)
}

func (l *lib) prime(a modules.Args) goja.Value {
	w := primeWish{bits: int(a.Argument(0).ToInteger()), safe: a.Argument(1).ToBoolean()}
	if a.Has(2) {
		w.add = new(big.Int).SetBytes(anyBytes(a, 2, "add"))
		w.rem = new(big.Int).SetBytes(anyBytes(a, 3, "rem"))
	}
	made := func(p *big.Int) goja.Value {
		return l.env.NewBuffer(p.FillBytes(make([]byte, (w.bits+7)/8)))
	}
	if !a.Has(4) {
		p, err := w.run(context.Background())
		if err != nil {
			l.throwKey(err)
		}
		return made(p)
	}
	modules.Callback(l.env, l.env.Loop, "generatePrime", a.Func(4, "callback"), w.run, func(p *big.Int) []goja.Value {
		return []goja.Value{made(p)}
	})
	return nil
}

func (l *lib) testPrime(a modules.Args) goja.Value {
	p := candidate{new(big.Int).SetBytes(anyBytes(a, 0, "candidate"))}
	if !a.Has(1) {
		return l.env.VM.ToValue(isPrime(p.n))
	}
	modules.Callback(l.env, l.env.Loop, "checkPrime", a.Func(1, "callback"), p.run, func(is bool) []goja.Value {
		return []goja.Value{l.env.VM.ToValue(is)}
	})
	return nil
}

// candidate is a number that may be a prime.
type candidate struct{ n *big.Int }

func (c candidate) run(context.Context) (bool, error) { return isPrime(c.n), nil }
