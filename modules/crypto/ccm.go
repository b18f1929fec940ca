// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/cipher"
	"crypto/subtle"
	"encoding/binary"
)

// ccm is one message under counter mode with CBC-MAC (RFC 3610), which needs the
// whole of it at once.
type ccm struct {
	block    cipher.Block
	nonce    []byte
	aad      []byte
	declared int // how long the message is said to be, -1 if that was not said
	used     bool
	failed   bool // it was decrypted, and the tag is another
}

func newCCM(block cipher.Block, nonce []byte) *ccm {
	return &ccm{block: block, nonce: clone(nonce), declared: -1}
}

// limit is the longest message that a counter next to the nonce can number.
func (c *ccm) limit() int {
	switch len(c.nonce) {
	case 13:
		return 1<<16 - 1
	case 12:
		return 1<<24 - 1
	}
	return 1<<31 - 1
}

// cryptCCM encrypts or decrypts text. Without the right tag nothing is decrypted.
func (s *cipherState) cryptCCM(text []byte) []byte {
	c := s.ccm
	c.used = true
	out := make([]byte, len(text))
	cipher.NewCTR(c.block, c.counter(1)).XORKeyStream(out, text)
	if s.encrypt {
		s.tag = c.sum(text, s.tagSize)
		return out
	}
	if subtle.ConstantTimeCompare(s.tag, c.sum(out, s.tagSize)) != 1 {
		c.failed = true
		return nil
	}
	return out
}

// counter is block n of what the counter runs through.
func (c *ccm) counter(n byte) []byte {
	b := make([]byte, 16)
	b[0] = byte(14 - len(c.nonce))
	copy(b[1:], c.nonce)
	b[15] = n
	return b
}

// sum is the tag of text.
func (c *ccm) sum(text []byte, size int) []byte {
	mac := &cbcMAC{block: c.block}
	mac.add(c.head(len(text), size))
	if n := len(c.aad); n > 0 && n < 0xff00 {
		mac.add(binary.BigEndian.AppendUint16(nil, uint16(n)))
	} else if n > 0 {
		mac.add(binary.BigEndian.AppendUint32([]byte{0xff, 0xfe}, uint32(n)))
	}
	mac.add(c.aad)
	mac.pad()
	mac.add(text)
	mac.pad()
	var mask [16]byte
	c.block.Encrypt(mask[:], c.counter(0))
	subtle.XORBytes(mask[:], mask[:], mac.sum[:])
	return mask[:size]
}

// head is the first block that the tag is made of.
func (c *ccm) head(length, size int) []byte {
	b := make([]byte, 16)
	binary.BigEndian.PutUint64(b[8:], uint64(length)) // the nonce overwrites what is 0 of it
	b[0] = byte(14-len(c.nonce)) | byte(size-2)/2<<3
	if len(c.aad) > 0 {
		b[0] |= 0x40
	}
	copy(b[1:], c.nonce)
	return b
}

// cbcMAC chains blocks.
type cbcMAC struct {
	block cipher.Block
	sum   [16]byte
	at    int // how much of the next block is in sum
}

func (m *cbcMAC) add(b []byte) {
	for len(b) > 0 {
		n := subtle.XORBytes(m.sum[m.at:], m.sum[m.at:], b)
		b = b[n:]
		if m.at += n; m.at == 16 {
			m.pad()
		}
	}
}

// pad ends a block that was begun.
func (m *cbcMAC) pad() {
	if m.at > 0 {
		m.block.Encrypt(m.sum[:], m.sum[:])
		m.at = 0
	}
}
