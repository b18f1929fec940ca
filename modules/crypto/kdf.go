// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"context"
	"crypto/hkdf"
	"crypto/pbkdf2"

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
func (d *derivation) run(context.Context) ([]byte, error) {
	switch {
	case d.length == 0:
		return nil, nil
	case d.method == "pbkdf2":
		return pbkdf2.Key(d.digest.make, string(d.secret), d.salt, d.iterations, d.length)
	case d.method == "scrypt":
		return scrypt.Key(d.secret, d.salt, d.n, d.r, d.p, d.length)
	}
	return hkdf.Key(d.digest.make, d.secret, d.salt, string(d.info), d.length)
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
