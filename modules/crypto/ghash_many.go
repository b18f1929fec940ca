// SPDX-License-Identifier: Apache-2.0

package crypto

import "crypto/cipher"

// With fewBytes or more the standard library is asked, with mostBytes at once.
const (
	fewBytes  = 16 * 16
	mostBytes = 16 * 512
)

// manyBlocks has the standard library add many blocks, which it does with the
// instructions of the processor for it. Its AEAD does not give the hash away, but the
// tag of a message without text is the hash of its additional data and their length,
// XORed with what depends on the nonce only: that is the tag of a message without both.
type manyBlocks struct {
	aead    cipher.AEAD
	nonce   [12]byte
	mask    element
	scratch [mostBytes]byte
}

func newManyBlocks(block cipher.Block) *manyBlocks {
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err) // the size of the block is right
	}
	m := &manyBlocks{aead: aead}
	m.mask = m.tag(nil)
	return m
}

func (m *manyBlocks) tag(data []byte) element {
	var out [16]byte
	return elementOf(m.aead.Seal(out[:0], m.nonce[:], nil, data))
}

// addMany adds whole blocks, two at least. With H for the key and S for the sum
// after all blocks but the last, X, what is wanted is (S+X)H. The library gives
// (S+L)H, where L are the lengths; so (L+X)H has to be added.
func (g *ghash) addMany(b []byte) {
	if g.many == nil {
		g.many = newManyBlocks(g.cipher)
	}
	m, n := g.many, len(b)-16
	data := m.scratch[:copy(m.scratch[:], b[:n])]
	g.sum.plus(elementOf(data)).bytes(data)
	lengths := element{hi: uint64(n) * 8}
	g.sum = m.tag(data).plus(m.mask).plus(g.timesKey(lengths.plus(elementOf(b[n:]))))
}
