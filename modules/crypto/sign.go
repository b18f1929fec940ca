// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"context"
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/subtle"
	"encoding/asn1"
	"errors"
	"hash"
	"math/big"

	"github.com/iotjs/iotjs/internal/keys"
)

// The paddings of RSA, with the numbers of OpenSSL.
const (
	padPKCS1 = 1
	padOAEP  = 4
	padPSS   = 6
)

var (
	errUnsupported = errors.New("crypto: not supported with this key")
	errPadding     = errors.New("crypto: not supported with this padding")
)

// signature says how to sign or to verify.
type signature struct {
	digest  algorithm
	key     any
	padding int // 0 is the default
	salt    int // bytes of PSS; -1 as many as the digest, -2 any number
	plain   bool
}

// sign makes the signature of a digest; for a key of Ed25519, of the data.
func (s *signature) sign(in []byte) ([]byte, error) {
	switch k := s.key.(type) {
	case *rsa.PrivateKey:
		switch s.padding {
		case 0, padPKCS1:
			return rsa.SignPKCS1v15(nil, k, s.digest.id, in)
		case padPSS:
			return rsa.SignPSS(rand.Reader, k, s.digest.id, in, s.pss())
		}
		return nil, errPadding
	case *ecdsa.PrivateKey:
		der, err := ecdsa.SignASN1(rand.Reader, k, in)
		if err != nil || !s.plain {
			return der, err
		}
		return plainSignature(der, k.Curve)
	case ed25519.PrivateKey:
		return ed25519.Sign(k, in), nil
	}
	return nil, errUnsupported
}

func (s *signature) pss() *rsa.PSSOptions {
	o := &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthAuto, Hash: s.digest.id}
	switch {
	case s.salt == -1:
		o.SaltLength = rsa.PSSSaltLengthEqualsHash
	case s.salt > 0:
		o.SaltLength = s.salt
	}
	return o
}

// verify tells whether a signature is that of a digest, or of the data.
func (s *signature) verify(in, sig []byte) (bool, error) {
	switch k := s.key.(type) {
	case *rsa.PublicKey:
		switch s.padding {
		case 0, padPKCS1:
			return rsa.VerifyPKCS1v15(k, s.digest.id, in, sig) == nil, nil
		case padPSS:
			return rsa.VerifyPSS(k, s.digest.id, in, sig, s.pss()) == nil, nil
		}
		return false, errPadding
	case *ecdsa.PublicKey:
		if s.plain {
			sig = derSignature(sig, k.Curve)
		}
		return ecdsa.VerifyASN1(k, in, sig), nil
	case ed25519.PublicKey:
		return ed25519.Verify(k, in, sig), nil
	}
	return false, errUnsupported
}

// pair is a signature of ECDSA.
type pair struct{ R, S *big.Int }

// plainSignature is a signature as two numbers of the same length (IEEE P1363).
func plainSignature(der []byte, curve elliptic.Curve) ([]byte, error) {
	var p pair
	if _, err := asn1.Unmarshal(der, &p); err != nil {
		return nil, err
	}
	n := (curve.Params().BitSize + 7) / 8
	out := make([]byte, 2*n)
	p.R.FillBytes(out[:n])
	p.S.FillBytes(out[n:])
	return out, nil
}

// derSignature is the opposite; nothing for what is none.
func derSignature(plain []byte, curve elliptic.Curve) []byte {
	n := (curve.Params().BitSize + 7) / 8
	if len(plain) != 2*n {
		return nil
	}
	der, err := asn1.Marshal(pair{new(big.Int).SetBytes(plain[:n]), new(big.Int).SetBytes(plain[n:])})
	if err != nil {
		return nil
	}
	return der
}

// isEdwards tells whether a key signs data, and no digest of it.
func isEdwards(key any) bool {
	switch key.(type) {
	case ed25519.PrivateKey, ed25519.PublicKey:
		return true
	}
	return false
}

// encryption is how RSA encrypts.
type encryption struct {
	padding int
	oaep    func() hash.Hash
	label   []byte
}

func (e encryption) encrypt(k *rsa.PublicKey, in []byte) ([]byte, error) {
	switch e.padding {
	case padPKCS1:
		return rsa.EncryptPKCS1v15(rand.Reader, k, in)
	case padOAEP:
		return rsa.EncryptOAEP(e.oaep(), rand.Reader, k, in, e.label)
	}
	return raw(k, big.NewInt(int64(k.E)), in)
}

func (e encryption) decrypt(k *rsa.PrivateKey, in []byte) ([]byte, error) {
	if e.padding != padOAEP {
		return nil, errPadding // others are open to attacks by time
	}
	return rsa.DecryptOAEP(e.oaep(), rand.Reader, k, in, e.label)
}

var errTooLarge = errors.New("crypto: data too large for key size")

// raw is the operation of RSA without a padding.
func raw(k *rsa.PublicKey, e *big.Int, in []byte) ([]byte, error) {
	n := new(big.Int).SetBytes(in)
	if len(in) != k.Size() || n.Cmp(k.N) >= 0 {
		return nil, errTooLarge
	}
	return n.Exp(n, e, k.N).FillBytes(make([]byte, k.Size())), nil
}

// seal is privateEncrypt: a signature of the bytes themselves.
func seal(k *rsa.PrivateKey, in []byte) ([]byte, error) { return rsa.SignPKCS1v15(nil, k, 0, in) }

// unseal is publicDecrypt, of what seal made.
func unseal(k *rsa.PublicKey, in []byte) ([]byte, error) {
	block, err := raw(k, big.NewInt(int64(k.E)), in)
	if err != nil || len(block) < 11 || subtle.ConstantTimeCompare(block[:2], []byte{0, 1}) != 1 {
		return nil, errPadding
	}
	for i, b := range block[2:] {
		if b == 0 && i >= 8 {
			return block[2+i+1:], nil
		}
		if b != 0xff {
			break
		}
	}
	return nil, errPadding
}

// agree makes the secret that two keys have in common.
func agree(private, public any) ([]byte, error) {
	if k, ok := private.(*ecdsa.PrivateKey); ok {
		other, same := public.(*ecdsa.PublicKey)
		if !same {
			return nil, errUnsupported
		}
		a, err := k.ECDH()
		if err != nil {
			return nil, err
		}
		b, err := other.ECDH()
		if err != nil {
			return nil, err
		}
		return a.ECDH(b)
	}
	a, ok := private.(*ecdh.PrivateKey)
	b, same := public.(*ecdh.PublicKey)
	if !ok || !same {
		return nil, errUnsupported
	}
	return a.ECDH(b)
}

// generation makes a key. It knows no JavaScript.
type generation struct {
	kind string
	bits int
	e    int
	name string // of the curve
}

// run makes the private key.
func (g generation) run(context.Context) (crypto.PrivateKey, error) {
	switch g.kind {
	case "rsa", "rsa-pss":
		if g.e != 65537 {
			return nil, errUnsupported
		}
		return rsa.GenerateKey(rand.Reader, g.bits)
	case "ec":
		return ecdsa.GenerateKey(keys.Curve(g.name), rand.Reader)
	case "x25519":
		return ecdh.X25519().GenerateKey(rand.Reader)
	}
	_, key, err := ed25519.GenerateKey(rand.Reader)
	return key, err
}
