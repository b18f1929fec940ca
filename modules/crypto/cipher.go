// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/subtle"
)

// cipherState is one encryption or decryption in pieces.
type cipherState struct {
	kind    cipherKind
	encrypt bool
	crypt   transform // nil for an AEAD
	aead    *aead
	ccm     *ccm
	noPad   bool
	held    []byte // less than a block, or, when decrypting, the last one
	tag     []byte // of an AEAD: the one made, or the one to be found
	tagSize int
	done    bool
}

func newCipherState(k cipherKind, key, iv []byte, encrypt bool, tagSize int) *cipherState {
	s := &cipherState{kind: k, encrypt: encrypt, tagSize: tagSize}
	if k.mode == "ccm" {
		s.ccm = newCCM(k.newBlock(key), iv)
	} else if k.isAEAD() {
		s.aead = k.newAEAD(key, iv)
	} else {
		s.crypt = k.newTransform(key, iv, encrypt)
	}
	return s
}

// update takes a piece and returns what is complete.
func (s *cipherState) update(in []byte) []byte {
	if s.ccm != nil {
		return s.cryptCCM(in)
	}
	if s.kind.block == 1 {
		out := make([]byte, len(in))
		if s.aead != nil {
			s.aead.update(out, in, s.encrypt)
		} else {
			s.crypt(out, in)
		}
		return out
	}
	return s.blocks(in)
}

// blocks is update for whole blocks. With padding the last one stays back when
// decrypting: it may be the one that has the padding.
func (s *cipherState) blocks(in []byte) []byte {
	size := s.kind.block
	all := len(s.held) + len(in)
	n := all / size * size
	if !s.encrypt && !s.noPad && n == all && n > 0 {
		n -= size
	}
	if n == 0 {
		s.held = append(s.held, in...)
		return nil
	}
	out := append(make([]byte, 0, all), s.held...)
	out = append(out, in...)
	s.held = append(s.held[:0], out[n:]...)
	out = out[:n:n]
	s.crypt(out, out)
	return out
}

// problem is why a cipher cannot be finished.
type problem int

const (
	fine problem = iota
	wrongLength
	badDecrypt
	unauthentic
	noTag
)

// final finishes.
func (s *cipherState) final() ([]byte, problem) {
	s.done = true
	switch {
	case s.ccm != nil:
		return nil, s.finishCCM()
	case s.aead != nil:
		return nil, s.finishTag()
	case s.kind.block == 1:
		return nil, fine
	case s.noPad && len(s.held) > 0, !s.noPad && !s.encrypt && len(s.held) != s.kind.block:
		return nil, wrongLength
	case s.noPad:
		return nil, fine
	case s.encrypt:
		return s.padded(), fine
	}
	s.crypt(s.held, s.held)
	return unpadded(s.held)
}

func (s *cipherState) padded() []byte {
	n := s.kind.block - len(s.held)
	for range n {
		s.held = append(s.held, byte(n))
	}
	s.crypt(s.held, s.held)
	return s.held
}

func unpadded(b []byte) ([]byte, problem) {
	n := int(b[len(b)-1])
	if n == 0 || n > len(b) {
		return nil, badDecrypt
	}
	for _, c := range b[len(b)-n:] {
		if int(c) != n {
			return nil, badDecrypt
		}
	}
	return b[:len(b)-n], fine
}

// finishTag makes the tag, or compares it.
func (s *cipherState) finishTag() problem {
	sum := s.aead.sum()
	if s.encrypt {
		s.tag = sum[:s.tagSize]
		return fine
	}
	if len(s.tag) == 0 || subtle.ConstantTimeCompare(s.tag, sum[:len(s.tag)]) != 1 {
		return unauthentic
	}
	return fine
}

// finishCCM tells what came of the message. One that was not there is empty
// when decrypting.
func (s *cipherState) finishCCM() problem {
	if !s.ccm.used && s.encrypt {
		return noTag
	}
	if !s.ccm.used {
		s.cryptCCM(nil)
	}
	if s.ccm.failed {
		return unauthentic
	}
	return fine
}
