// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"context"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/subtle"
	"encoding/binary"

	"golang.org/x/crypto/scrypt"
)

// derivation makes a key of a secret. It knows no JavaScript, so that it can run
// off the loop.
type derivation struct {
	method       string
	secret, salt []byte
	info         []byte
	digest       algorithm
	iterations   int
	n, r, p      int // of scrypt
	length       int
}

// run makes the key.
func (d *derivation) run(ctx context.Context) ([]byte, error) {
	switch {
	case d.length == 0:
		return nil, nil
	case d.method == "pbkdf2":
		return d.pbkdf2(ctx)
	case d.method == "scrypt":
		return scrypt.Key(d.secret, d.salt, d.n, d.r, d.p, d.length)
	}
	return hkdf.Key(d.digest.make, d.secret, d.salt, string(d.info), d.length)
}

// pbkdf2 is that of RFC 8018, 5.2. Package crypto/pbkdf2 does not look at a context.
func (d *derivation) pbkdf2(ctx context.Context) ([]byte, error) {
	const breath = 1 << 10
	prf := hmac.New(d.digest.make, d.secret)
	var out, u []byte
	for block := uint32(1); len(out) < d.length; block++ {
		prf.Reset()
		prf.Write(binary.BigEndian.AppendUint32(append([]byte(nil), d.salt...), block))
		u = prf.Sum(u[:0])
		sum := append([]byte(nil), u...)
		for i := 1; i < d.iterations; i++ {
			if i%breath == 0 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			prf.Reset()
			prf.Write(u)
			u = prf.Sum(u[:0])
			subtle.XORBytes(sum, sum, u)
		}
		out = append(out, sum...)
	}
	return out[:d.length], nil
}

// valid tells whether scrypt takes a number of rounds.
func (d *derivation) valid() bool { return d.n >= 2 && d.n&(d.n-1) == 0 }

// memory is how many bytes scrypt needs.
func (d *derivation) memory() float64 {
	n, r, p := float64(d.n), float64(d.r), float64(d.p)
	if r*p >= 1<<30 {
		return 1 << 62 // not defined
	}
	return 128*r*p + 32*r*(n+2)*4
}
