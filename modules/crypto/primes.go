// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"context"
	"crypto/rand"
	"math/big"
)

// primeWish is a prime that is asked for.
type primeWish struct {
	bits     int
	safe     bool     // (p-1)/2 is prime, too
	add, rem *big.Int // p mod add is rem; add may be nil
}

const primeTests = 20 // of Miller and Rabin, above what Baillie and others add

// run looks for the prime until it is found or ctx ends.
func (w primeWish) run(ctx context.Context) (*big.Int, error) {
	step, rem := w.residue()
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		p, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), uint(w.bits)))
		if err != nil {
			return nil, err
		}
		if w.add == nil && w.bits > 2 { // products of two such primes have all their bits
			p.SetBit(p, w.bits-1, 1).SetBit(p, w.bits-2, 1)
		}
		p.Sub(p, new(big.Int).Mod(p, step)).Add(p, rem)
		if p.BitLen() == w.bits && isPrime(p) && (!w.safe || isPrime(half(p))) {
			return p, nil
		}
	}
}

// residue is what a candidate is of: those of no other can be primes, or have
// what is asked for.
func (w primeWish) residue() (step, rem *big.Int) {
	switch {
	case w.add != nil:
		return w.add, w.rem
	case w.safe && w.bits > 4:
		return big.NewInt(12), big.NewInt(11)
	case w.bits > 2 && !w.safe:
		return big.NewInt(2), big.NewInt(1)
	}
	return big.NewInt(1), new(big.Int)
}

func isPrime(p *big.Int) bool { return p.ProbablyPrime(primeTests) }

func half(p *big.Int) *big.Int { return new(big.Int).Rsh(p, 1) }

// groupPrimes are the sizes of the groups of RFC 2409 and RFC 3526, and the
// number that makes each a prime.
var groupPrimes = [...]struct {
	name string
	bits uint
	plus int64
}{
	{"modp1", 768, 149686}, {"modp2", 1024, 129093}, {"modp5", 1536, 741804}, {"modp14", 2048, 124476},
	{"modp15", 3072, 1690314}, {"modp16", 4096, 240904}, {"modp17", 6144, 929484}, {"modp18", 8192, 4743158},
}

// groupPrime is the prime of a group, or nil: 2^n - 2^(n-64) - 1 + 2^64 * (the
// first n-130 bits of pi behind the point, and the number).
func groupPrime(name string) *big.Int {
	for _, g := range groupPrimes {
		if g.name != name {
			continue
		}
		one := big.NewInt(1)
		p := new(big.Int).Lsh(one, g.bits)
		p.Sub(p, new(big.Int).Lsh(one, g.bits-64)).Sub(p, one)
		middle := pi(g.bits - 130)
		middle.Add(middle, big.NewInt(g.plus))
		return p.Add(p, middle.Lsh(middle, 64))
	}
	return nil
}

// pi is pi times 2^bits, by Machin's formula.
func pi(bits uint) *big.Int {
	const guard = 64
	a, b := arctan(5, bits+guard), arctan(239, bits+guard)
	a.Lsh(a, 4).Sub(a, b.Lsh(b, 2))
	return a.Rsh(a, guard)
}

// arctan is arctan(1/x) times 2^bits.
func arctan(x int64, bits uint) *big.Int {
	power := new(big.Int).Lsh(big.NewInt(1), bits)
	power.Quo(power, big.NewInt(x))
	sum, square := new(big.Int), big.NewInt(x*x)
	for n := int64(1); power.Sign() > 0; n += 2 {
		term := new(big.Int).Quo(power, big.NewInt(n))
		if n%4 == 1 {
			sum.Add(sum, term)
		} else {
			sum.Sub(sum, term)
		}
		power.Quo(power, square)
	}
	return sum
}

// The flags of verifyError.
const (
	notPrime      = 1
	notSafe       = 2
	badGenerator  = 8
	tooSmall      = 128
	leastDHModule = 512 // bits
)

// checkGroup tells what is wrong with a group.
func checkGroup(p, g *big.Int) (flags int) {
	if p.BitLen() < leastDHModule {
		flags |= tooSmall
	}
	if !isPrime(p) {
		return flags | notPrime
	}
	if !isPrime(half(p)) {
		flags |= notSafe
	}
	if g.Cmp(big.NewInt(1)) <= 0 || g.Cmp(new(big.Int).Sub(p, big.NewInt(1))) >= 0 {
		flags |= badGenerator
	}
	return flags
}
