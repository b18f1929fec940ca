// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"math/rand/v2"
	"testing"
)

// TestGCMInPieces compares what is encrypted in pieces of many lengths with what
// the standard library makes of the whole.
func TestGCMInPieces(t *testing.T) {
	t.Parallel()
	seeded := rand.NewChaCha8([32]byte{7})
	r := rand.New(seeded)
	for range 300 {
		key, iv := make([]byte, 16+8*r.IntN(3)), make([]byte, 12)
		text, aad := make([]byte, r.IntN(3*mostBytes)), make([]byte, r.IntN(2*fewBytes))
		for _, b := range [][]byte{key, iv, text, aad} {
			_, _ = seeded.Read(b)
		}
		block, err := aes.NewCipher(key)
		if err != nil {
			t.Fatal(err)
		}
		whole, err := cipher.NewGCM(block)
		if err != nil {
			t.Fatal(err)
		}
		got := sealInPieces(r, newGCM(block, iv), text, aad)
		if want := whole.Seal(nil, iv, text, aad); !bytes.Equal(got, want) {
			t.Fatalf("%d bytes with %d of data: not what the standard library makes", len(text), len(aad))
		}
	}
}

func sealInPieces(r *rand.Rand, a *aead, text, aad []byte) []byte {
	for len(aad) > 0 {
		n := 1 + r.IntN(len(aad))
		a.addData(aad[:n])
		aad = aad[n:]
	}
	var out []byte
	for len(text) > 0 {
		n := 1 + r.IntN(len(text))
		piece := make([]byte, n)
		a.update(piece, text[:n], true)
		out, text = append(out, piece...), text[n:]
	}
	return append(out, a.sum()...)
}
