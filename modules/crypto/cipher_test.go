// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"testing"
)

// inPieces runs a cipher over pieces of n bytes.
func inPieces(s *cipherState, data []byte, n int) ([]byte, problem) {
	var out []byte
	for len(data) > 0 {
		k := min(n, len(data))
		out = append(out, s.update(data[:k])...)
		data = data[k:]
	}
	last, p := s.final()
	return append(out, last...), p
}

// FuzzGCM compares with the AEAD of the standard library, however the data is cut.
func FuzzGCM(f *testing.F) {
	f.Add([]byte("a message"), []byte("data"), []byte("123456789012"), uint8(3))
	f.Add([]byte("near the end of the counter, over several blocks"), []byte{}, []byte("an iv of another length"), uint8(16))
	f.Fuzz(func(t *testing.T, text, aad, iv []byte, n uint8) {
		if len(iv) == 0 {
			return
		}
		key := []byte("0123456789abcdef")
		block, _ := aes.NewCipher(key)
		ref, err := cipher.NewGCMWithNonceSize(block, len(iv))
		if err != nil {
			t.Fatal(err)
		}
		kind, _ := findCipher("aes-128-gcm")
		seal := newCipherState(kind, key, iv, true, 16)
		seal.aead.addData(aad)
		got, _ := inPieces(seal, text, int(n)+1)
		if want := ref.Seal(nil, iv, text, aad); !bytes.Equal(append(got, seal.tag...), want) {
			t.Fatalf("got %x %x, want %x", got, seal.tag, want)
		}
		open := newCipherState(kind, key, iv, false, 16)
		open.aead.addData(aad)
		open.tag = seal.tag
		if back, p := inPieces(open, got[:len(text)], int(n)+1); p != fine || !bytes.Equal(back, text) {
			t.Fatalf("opened %q, problem %d", back, p)
		}
	})
}

// TestCounterWraps: the counter of GCM has 32 bits, and what is left of it stays.
func TestCounterWraps(t *testing.T) {
	t.Parallel()
	block, _ := aes.NewCipher(make([]byte, 16))
	counter := [16]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0xff, 0xff, 0xff, 0xff}
	got := make([]byte, 48)
	crypt := gcmCounter(block, counter)
	crypt(got[:10], got[:10])
	crypt(got[10:], got[10:])
	for i, last := range [][4]byte{{0xff, 0xff, 0xff, 0xff}, {0, 0, 0, 0}, {0, 0, 0, 1}} {
		copy(counter[12:], last[:])
		var want [16]byte
		block.Encrypt(want[:], counter[:])
		if !bytes.Equal(got[16*i:16*i+16], want[:]) {
			t.Errorf("block %d: %x, want %x", i, got[16*i:16*i+16], want)
		}
	}
}

func TestPaddingInPieces(t *testing.T) {
	t.Parallel()
	kind, _ := findCipher("aes-256-cbc")
	key, iv := make([]byte, 32), make([]byte, 16)
	for size := range 50 {
		for n := 1; n < 40; n += 3 {
			text := bytes.Repeat([]byte{'x'}, size)
			sealed, _ := inPieces(newCipherState(kind, key, iv, true, 0), text, n)
			back, p := inPieces(newCipherState(kind, key, iv, false, 0), sealed, n)
			if p != fine || !bytes.Equal(back, text) {
				t.Fatalf("%d bytes in pieces of %d: %q, problem %d", size, n, back, p)
			}
		}
	}
}
