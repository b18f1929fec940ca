// SPDX-License-Identifier: Apache-2.0

package keys

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
)

// ErrEncoding tells that a key cannot be written that way.
var ErrEncoding = errors.New("keys: the key has no such encoding")

// WritePublic writes a public key as "spki" or "pkcs1".
func WritePublic(key crypto.PublicKey, kind string, asPEM bool) ([]byte, error) {
	var der []byte
	var err error
	label := "PUBLIC KEY"
	switch k := key.(type) {
	case *rsa.PublicKey:
		if kind == "pkcs1" {
			der, label = x509.MarshalPKCS1PublicKey(k), "RSA PUBLIC KEY"
			break
		}
		der, err = x509.MarshalPKIXPublicKey(key)
	default:
		if kind != "spki" {
			return nil, ErrEncoding
		}
		der, err = x509.MarshalPKIXPublicKey(key)
	}
	return finish(der, err, label, asPEM)
}

// WritePrivate writes a private key as "pkcs8", "pkcs1" or "sec1". bits is the
// size of the key of AES that encrypts it with a passphrase, 0 for none.
func WritePrivate(key crypto.PrivateKey, kind string, asPEM bool, bits int, passphrase string) ([]byte, error) {
	var der []byte
	err, label := ErrEncoding, "PRIVATE KEY"
	switch kind {
	case "pkcs8":
		if der, err = x509.MarshalPKCS8PrivateKey(key); err == nil && bits > 0 {
			label = "ENCRYPTED PRIVATE KEY"
			der, err = encryptPKCS8(der, passphrase, bits/8)
		}
	case "pkcs1":
		if k, ok := key.(*rsa.PrivateKey); ok && bits == 0 {
			der, err, label = x509.MarshalPKCS1PrivateKey(k), nil, "RSA PRIVATE KEY"
		}
	case "sec1":
		if k, ok := key.(*ecdsa.PrivateKey); ok && bits == 0 {
			der, err = x509.MarshalECPrivateKey(k)
			label = "EC PRIVATE KEY"
		}
	}
	return finish(der, err, label, asPEM)
}

func finish(der []byte, err error, label string, asPEM bool) ([]byte, error) {
	if err != nil || !asPEM {
		return der, err
	}
	return pem.EncodeToMemory(&pem.Block{Type: label, Bytes: der}), nil
}
