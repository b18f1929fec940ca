// SPDX-License-Identifier: Apache-2.0

// Package keys reads and writes keys in PEM, DER and JSON (JWK). Their types are
// those of the standard library: *rsa.PrivateKey, *ecdsa.PrivateKey,
// ed25519.PrivateKey, *ecdh.PrivateKey (X25519), and the public halves.
package keys

import (
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"strings"
)

// Fault is an error as OpenSSL names it.
type Fault struct{ Number, Library, Reason, Code string }

// Error implements error.
func (f *Fault) Error() string { return "error:" + f.Number + ":" + f.Library + "::" + f.Reason }

// NoStartLine is the error of what is no PEM.
func NoStartLine() error {
	return &Fault{"0480006C", "PEM routines", "no start line", "ERR_OSSL_PEM_NO_START_LINE"}
}

// BadPassphrase is the error of a key that the passphrase does not open.
func BadPassphrase() error {
	return &Fault{"1C800064", "Provider routines", "bad decrypt", "ERR_OSSL_BAD_DECRYPT"}
}

// Unsupported is the error of what is no key, or none that is known.
func Unsupported() error {
	return &Fault{"1E08010C", "DECODER routines", "unsupported", "ERR_OSSL_UNSUPPORTED"}
}

// ErrPassphrase tells that a key is encrypted and there is no passphrase.
var ErrPassphrase = errors.New("keys: a passphrase is needed")

// Passphrase opens a key.
type Passphrase struct {
	Text  string
	Given bool
}

// Private reads a private key in PEM.
func Private(text []byte, p Passphrase) (crypto.PrivateKey, error) {
	for {
		block, rest := pem.Decode(text)
		switch {
		case block == nil:
			return nil, Unsupported()
		case strings.HasSuffix(block.Type, "PRIVATE KEY"):
			return privateBlock(block, p)
		}
		text = rest
	}
}

func privateBlock(block *pem.Block, p Passphrase) (crypto.PrivateKey, error) {
	der := block.Bytes
	//lint:ignore SA1019 keys that were made by old tools are still about
	if x509.IsEncryptedPEMBlock(block) {
		if !p.Given {
			return nil, ErrPassphrase
		}
		//lint:ignore SA1019 the same
		plain, err := x509.DecryptPEMBlock(block, []byte(p.Text))
		if err != nil {
			return nil, BadPassphrase()
		}
		der = plain
	}
	if block.Type == "ENCRYPTED PRIVATE KEY" {
		if !p.Given {
			return nil, ErrPassphrase
		}
		plain, err := decryptPKCS8(der, p.Text)
		if err != nil {
			return nil, err
		}
		der = plain
	}
	return PrivateDER(der, Passphrase{})
}

// PrivateDER reads a private key in DER: PKCS #8, PKCS #1 or SEC 1.
func PrivateDER(der []byte, p Passphrase) (crypto.PrivateKey, error) {
	if p.Given {
		if plain, err := decryptPKCS8(der, p.Text); err == nil {
			der = plain
		}
	}
	if key, err := x509.ParsePKCS8PrivateKey(der); err == nil {
		return key, nil
	}
	if key, err := x509.ParsePKCS1PrivateKey(der); err == nil {
		return key, nil
	}
	if key, err := x509.ParseECPrivateKey(der); err == nil {
		return key, nil
	}
	return nil, Unsupported()
}

// Public reads a public key in PEM, or the one of a private key or of a
// certificate.
func Public(text []byte, p Passphrase) (crypto.PublicKey, error) {
	for {
		block, rest := pem.Decode(text)
		switch {
		case block == nil:
			return nil, Unsupported()
		case block.Type == "PUBLIC KEY", block.Type == "RSA PUBLIC KEY":
			return PublicDER(block.Bytes)
		case strings.HasSuffix(block.Type, "PRIVATE KEY"):
			key, err := privateBlock(block, p)
			if err != nil {
				return nil, err
			}
			return PublicOf(key), nil
		case block.Type == "CERTIFICATE":
			cert, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				return nil, Unsupported()
			}
			return cert.PublicKey, nil
		}
		text = rest
	}
}

// PublicDER reads a public key in DER: SPKI or PKCS #1.
func PublicDER(der []byte) (crypto.PublicKey, error) {
	if key, err := x509.ParsePKIXPublicKey(der); err == nil {
		return key, nil
	}
	if key, err := x509.ParsePKCS1PublicKey(der); err == nil {
		return key, nil
	}
	return nil, Unsupported()
}

// PublicOf is the public half of a private key.
func PublicOf(key crypto.PrivateKey) crypto.PublicKey {
	if k, ok := key.(interface{ Public() crypto.PublicKey }); ok {
		return k.Public()
	}
	return nil
}
