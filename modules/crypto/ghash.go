// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/cipher"
	"encoding/binary"
)

// element is an element of the field of GCM: the first bit of hi is the
// coefficient of x^0, the last one of lo that of x^127.
type element struct{ hi, lo uint64 }

func elementOf(b []byte) element {
	return element{binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])}
}

func (e element) bytes(b []byte) {
	binary.BigEndian.PutUint64(b, e.hi)
	binary.BigEndian.PutUint64(b[8:], e.lo)
}

func (e element) plus(f element) element { return element{e.hi ^ f.hi, e.lo ^ f.lo} }

// timesX multiplies by x.
func (e element) timesX() element {
	out := element{e.hi >> 1, e.lo>>1 | e.hi<<63}
	if e.lo&1 == 1 {
		out.hi ^= 0xe1 << 56
	}
	return out
}

// ghash is the universal hash function of GCM (NIST SP 800-38D), which the
// standard library has inside of its AEAD only: that takes a message as a whole,
// a cipher of Node.js takes it in pieces.
type ghash struct {
	sum     element
	table   [16]element // the key times each polynomial of degree below 4
	reduce  [16]uint64  // what four bits that are shifted out add
	rest    [16]byte
	pending int
	many    *manyBlocks // nil until there are many
	cipher  cipher.Block
}

// newGHASH makes one for the cipher, which encrypts a block of zeros to key.
func newGHASH(block cipher.Block, key []byte) *ghash {
	g := &ghash{cipher: block}
	h := elementOf(key)
	for bit := 8; bit > 0; bit >>= 1 {
		g.table[bit] = h
		h = h.timesX()
	}
	for i := range g.table {
		low := i & -i
		if i != low {
			g.table[i] = g.table[low].plus(g.table[i^low])
		}
		r := element{0, uint64(i)}
		for range 4 {
			r = r.timesX()
		}
		g.reduce[i] = r.hi
	}
	return g
}

// block adds sixteen bytes.
func (g *ghash) block(b []byte) { g.sum = g.timesKey(g.sum.plus(elementOf(b))) }

// timesKey is x times the key.
func (g *ghash) timesKey(x element) element {
	var z element
	for _, word := range [2]uint64{x.lo, x.hi} {
		for range 16 {
			out := z.lo & 15
			t := &g.table[word&15]
			z = element{z.hi>>4 ^ g.reduce[out] ^ t.hi, (z.lo>>4 | z.hi<<60) ^ t.lo}
			word >>= 4
		}
	}
	return z
}

// Write adds data.
func (g *ghash) Write(b []byte) (int, error) {
	n := len(b)
	if g.pending > 0 {
		k := copy(g.rest[g.pending:], b)
		g.pending += k
		if b = b[k:]; g.pending < 16 {
			return n, nil
		}
		g.block(g.rest[:])
		g.pending = 0
	}
	for ; len(b) >= fewBytes; b = b[min(len(b)&^15, mostBytes):] {
		g.addMany(b[:min(len(b)&^15, mostBytes)])
	}
	for ; len(b) >= 16; b = b[16:] {
		g.block(b)
	}
	g.pending = copy(g.rest[:], b)
	return n, nil
}

// pad fills the last block with zeros.
func (g *ghash) pad() {
	if g.pending > 0 {
		clear(g.rest[g.pending:])
		g.block(g.rest[:])
		g.pending = 0
	}
}

// value is the hash of what was added, whose end is two lengths in bytes.
func (g *ghash) value(first, second uint64) []byte {
	g.pad()
	var b [16]byte
	binary.BigEndian.PutUint64(b[:], first*8)
	binary.BigEndian.PutUint64(b[8:], second*8)
	g.block(b[:])
	g.sum.bytes(b[:])
	return b[:]
}
