// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/cipher"
	"encoding/binary"

	"golang.org/x/crypto/chacha20"
	//lint:ignore SA1019 the AEAD that is to be used instead takes whole messages only
	"golang.org/x/crypto/poly1305"
)

// aead is a cipher that also makes a tag, piece by piece.
type aead struct {
	crypt transform
	mac   interface{ Write([]byte) (int, error) }
	pad   func()
	tag   func(aad, text uint64) []byte

	aad, text uint64 // lengths
}

// newAEAD makes one. key and iv have the right lengths.
func (k cipherKind) newAEAD(key, iv []byte) *aead {
	if k.mode == "gcm" {
		return newGCM(k.newBlock(key), iv)
	}
	return newChaCha(key, iv)
}

func newGCM(block cipher.Block, iv []byte) *aead {
	var key, start, mask [16]byte
	block.Encrypt(key[:], key[:])
	if len(iv) == 12 {
		copy(start[:], iv)
		start[15] = 1
	} else {
		g := newGHASH(block, key[:])
		_, _ = g.Write(iv)
		copy(start[:], g.value(0, uint64(len(iv))))
	}
	block.Encrypt(mask[:], start[:])
	counter := start
	binary.BigEndian.PutUint32(counter[12:], binary.BigEndian.Uint32(start[12:])+1)
	g := newGHASH(block, key[:])
	return &aead{
		crypt: gcmCounter(block, counter), mac: g, pad: g.pad,
		tag: func(aad, text uint64) []byte {
			sum := g.value(aad, text)
			for i := range sum {
				sum[i] ^= mask[i]
			}
			return sum
		},
	}
}

// gcmCounter is CTR with a counter of 32 bits, as far as that makes a
// difference: when the counter begins near its end.
func gcmCounter(block cipher.Block, counter [16]byte) transform {
	stream := cipher.NewCTR(block, counter[:])
	left := (1<<32 - uint64(binary.BigEndian.Uint32(counter[12:]))) * 16
	return func(dst, src []byte) {
		if uint64(len(src)) < left {
			left -= uint64(len(src))
			stream.XORKeyStream(dst, src)
			return
		}
		stream.XORKeyStream(dst, src[:left])
		clear(counter[12:])
		rest := cipher.NewCTR(block, counter[:])
		rest.XORKeyStream(dst[left:], src[left:])
		stream, left = rest, 1<<36-uint64(len(src))+left
	}
}

func newChaCha(key, iv []byte) *aead {
	nonce := append(make([]byte, 12-len(iv), 12), iv...)
	s, err := chacha20.NewUnauthenticatedCipher(key, nonce)
	if err != nil {
		panic(err) // the lengths were checked
	}
	var first [64]byte
	s.XORKeyStream(first[:], first[:])
	mac := poly1305.New((*[32]byte)(first[:32]))
	count := 0
	w := writerFunc(func(b []byte) (int, error) {
		count += len(b)
		return mac.Write(b)
	})
	pad := func() { _, _ = w.Write(make([]byte, (16-count%16)%16)) }
	return &aead{crypt: s.XORKeyStream, mac: w, pad: pad, tag: func(aad, text uint64) []byte {
		pad()
		var lengths [16]byte
		binary.LittleEndian.PutUint64(lengths[:], aad)
		binary.LittleEndian.PutUint64(lengths[8:], text)
		_, _ = w.Write(lengths[:])
		return mac.Sum(nil)
	}}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

// addData adds data that is not encrypted.
func (a *aead) addData(b []byte) {
	a.aad += uint64(len(b))
	_, _ = a.mac.Write(b)
}

// update encrypts or decrypts a piece. The tag is that of the encrypted text.
func (a *aead) update(dst, src []byte, encrypt bool) {
	if a.text == 0 && len(src) > 0 {
		a.pad()
	}
	a.text += uint64(len(src))
	if !encrypt {
		_, _ = a.mac.Write(src)
	}
	a.crypt(dst, src)
	if encrypt {
		_, _ = a.mac.Write(dst)
	}
}

// sum is the tag.
func (a *aead) sum() []byte {
	if a.text == 0 {
		a.pad()
	}
	return a.tag(a.aad, a.text)
}
