// SPDX-License-Identifier: Apache-2.0

package keys

import (
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"encoding/base64"
	"errors"
	"math/big"
)

// Member is a member of a JSON Web Key (RFC 7517).
type Member struct{ Name, Value string }

// errJWK tells that a JSON Web Key is none.
var errJWK = errors.New("keys: invalid JWK data")

func encode(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

func padded(n *big.Int, size int) string { return encode(n.FillBytes(make([]byte, size))) }

// JWK is a key, private or public, as a JSON Web Key. It is nil for one that has
// none.
func JWK(key any) []Member {
	switch k := key.(type) {
	case *rsa.PublicKey:
		return []Member{{"kty", "RSA"}, {"n", encode(k.N.Bytes())}, {"e", encode(big.NewInt(int64(k.E)).Bytes())}}
	case *rsa.PrivateKey:
		if len(k.Primes) != 2 {
			return nil
		}
		k.Precompute()
		size := (k.N.BitLen() + 7) / 8
		return append(JWK(&k.PublicKey), Member{"d", padded(k.D, size)}, Member{"p", encode(k.Primes[0].Bytes())},
			Member{"q", encode(k.Primes[1].Bytes())}, Member{"dp", encode(k.Precomputed.Dp.Bytes())},
			Member{"dq", encode(k.Precomputed.Dq.Bytes())}, Member{"qi", encode(k.Precomputed.Qinv.Bytes())})
	case *ecdsa.PublicKey:
		point, err := k.Bytes()
		if err != nil {
			return nil
		}
		n := (len(point) - 1) / 2
		return []Member{{"kty", "EC"}, {"x", encode(point[1 : 1+n])}, {"y", encode(point[1+n:])}, {"crv", k.Curve.Params().Name}}
	case *ecdsa.PrivateKey:
		d, err := k.Bytes()
		if err != nil {
			return nil
		}
		return append(JWK(&k.PublicKey), Member{"d", encode(d)})
	case ed25519.PublicKey:
		return []Member{{"crv", "Ed25519"}, {"x", encode(k)}, {"kty", "OKP"}}
	case ed25519.PrivateKey:
		public, _ := k.Public().(ed25519.PublicKey)
		return append([]Member{{"crv", "Ed25519"}, {"d", encode(k.Seed())}}, JWK(public)[1:]...)
	case *ecdh.PublicKey:
		return []Member{{"crv", "X25519"}, {"x", encode(k.Bytes())}, {"kty", "OKP"}}
	case *ecdh.PrivateKey:
		return append([]Member{{"crv", "X25519"}, {"d", encode(k.Bytes())}}, JWK(k.PublicKey())[1:]...)
	}
	return nil
}

// members reads the numbers of a JSON Web Key.
type members struct {
	get func(name string) string
	bad bool
}

func (m *members) bytes(name string) []byte {
	b, err := base64.RawURLEncoding.DecodeString(m.get(name))
	if err != nil || len(b) == 0 {
		m.bad = true
	}
	return b
}

func (m *members) number(name string) *big.Int { return new(big.Int).SetBytes(m.bytes(name)) }

// FromJWK makes a key of a JSON Web Key, whose members get returns. private asks
// for the private key.
func FromJWK(get func(name string) string, private bool) (any, error) {
	m := &members{get: get}
	var key any
	switch get("kty") {
	case "RSA":
		key = m.rsa(private)
	case "EC":
		key = m.ec(private)
	case "OKP":
		key = m.okp(private)
	}
	if key == nil || m.bad {
		return nil, errJWK
	}
	return key, nil
}

func (m *members) rsa(private bool) any {
	e := m.number("e")
	if !e.IsInt64() || e.Int64() > 1<<31-1 {
		return nil
	}
	public := rsa.PublicKey{N: m.number("n"), E: int(e.Int64())}
	if !private {
		return &public
	}
	key := &rsa.PrivateKey{PublicKey: public, D: m.number("d"), Primes: []*big.Int{m.number("p"), m.number("q")}}
	if m.bad || key.Validate() != nil {
		return nil
	}
	key.Precompute()
	return key
}

// Curve is the elliptic curve of a name of OpenSSL or NIST, or nil.
func Curve(name string) elliptic.Curve {
	switch name {
	case "P-224", "secp224r1":
		return elliptic.P224()
	case "P-256", "prime256v1", "secp256r1":
		return elliptic.P256()
	case "P-384", "secp384r1":
		return elliptic.P384()
	case "P-521", "secp521r1":
		return elliptic.P521()
	}
	return nil
}

func (m *members) ec(private bool) any {
	curve := Curve(m.get("crv"))
	if curve == nil {
		return nil
	}
	size := (curve.Params().BitSize + 7) / 8
	point := append([]byte{4}, m.number("x").FillBytes(make([]byte, max(size, len(m.bytes("x")))))...)
	point = append(point, m.number("y").FillBytes(make([]byte, max(size, len(m.bytes("y")))))...)
	public, err := ecdsa.ParseUncompressedPublicKey(curve, point)
	if err != nil {
		return nil
	}
	if !private {
		return public
	}
	d := m.number("d")
	if d.BitLen() > 8*size {
		return nil
	}
	key, err := ecdsa.ParseRawPrivateKey(curve, d.FillBytes(make([]byte, size)))
	if err != nil || !key.PublicKey.Equal(public) {
		return nil
	}
	return key
}

func (m *members) okp(private bool) any {
	x := m.bytes("x")
	if m.get("crv") == "X25519" {
		return m.x25519(x, private)
	}
	if m.get("crv") != "Ed25519" || len(x) != ed25519.PublicKeySize {
		return nil
	}
	if !private {
		return ed25519.PublicKey(x)
	}
	if d := m.bytes("d"); len(d) == ed25519.SeedSize {
		return ed25519.NewKeyFromSeed(d)
	}
	return nil
}

func (m *members) x25519(x []byte, private bool) any {
	if private {
		if key, err := ecdh.X25519().NewPrivateKey(m.bytes("d")); err == nil {
			return key
		}
		return nil
	}
	if key, err := ecdh.X25519().NewPublicKey(x); err == nil {
		return key
	}
	return nil
}

// Equal tells whether two keys are the same.
func Equal(a, b any) bool {
	switch k := a.(type) {
	case interface{ Equal(crypto.PrivateKey) bool }:
		return k.Equal(b)
	case interface{ Equal(crypto.PublicKey) bool }:
		return k.Equal(b)
	}
	return false
}
