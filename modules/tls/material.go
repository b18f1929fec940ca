// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"crypto"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"
	"strings"
	"sync"
)

// material is what a SecureContext is made of. It does not change once it is
// used.
type material struct {
	certs    []tls.Certificate
	roots    *x509.CertPool // nil: those of the system
	min, max uint16
	suites   []uint16
	raw      []*x509.Certificate // of ca
}

// sslFault is an error of the material, as OpenSSL names it.
type sslFault struct{ number, library, reason, code string }

func (f *sslFault) Error() string { return "error:" + f.number + ":" + f.library + "::" + f.reason }

func noStartLine() error {
	return &sslFault{"0480006C", "PEM routines", "no start line", "ERR_OSSL_PEM_NO_START_LINE"}
}

func mismatch() error {
	return &sslFault{"05800074", "x509 certificate routines", "key values mismatch", "ERR_OSSL_X509_KEY_VALUES_MISMATCH"}
}

func badPassphrase() error {
	return &sslFault{"1C800064", "Provider routines", "bad decrypt", "ERR_OSSL_BAD_DECRYPT"}
}

func unsupportedKey() error {
	return &sslFault{"1E08010C", "DECODER routines", "unsupported", "ERR_OSSL_UNSUPPORTED"}
}

// readCerts reads the certificates in PEM.
func readCerts(text []byte) (ders [][]byte, err error) {
	for {
		block, rest := pem.Decode(text)
		if block == nil {
			break
		}
		if block.Type == "CERTIFICATE" || block.Type == "TRUSTED CERTIFICATE" || block.Type == "X509 CERTIFICATE" {
			ders = append(ders, block.Bytes)
		}
		text = rest
	}
	if len(ders) == 0 {
		return nil, noStartLine()
	}
	return ders, nil
}

// addRoots adds certificates that are trusted. What is none is left out, as in
// Node.js.
func (m *material) addRoots(text []byte) {
	if m.roots == nil {
		m.roots = x509.NewCertPool()
	}
	ders, _ := readCerts(text)
	for _, der := range ders {
		if c, err := x509.ParseCertificate(der); err == nil {
			m.roots.AddCert(c)
			m.raw = append(m.raw, c)
		}
	}
}

// readKey reads a private key in PEM.
func readKey(text []byte, passphrase string) (crypto.PrivateKey, error) {
	for {
		block, rest := pem.Decode(text)
		switch {
		case block == nil:
			return nil, unsupportedKey()
		case strings.HasSuffix(block.Type, "PRIVATE KEY"):
			return parseKey(block, passphrase)
		}
		text = rest
	}
}

func parseKey(block *pem.Block, passphrase string) (crypto.PrivateKey, error) {
	der := block.Bytes
	//lint:ignore SA1019 keys that were made by old tools are still about
	if x509.IsEncryptedPEMBlock(block) {
		//lint:ignore SA1019 the same
		plain, err := x509.DecryptPEMBlock(block, []byte(passphrase))
		if err != nil {
			return nil, badPassphrase()
		}
		der = plain
	}
	if block.Type == "ENCRYPTED PRIVATE KEY" {
		plain, err := decryptPKCS8(der, passphrase)
		if err != nil {
			return nil, err
		}
		der = plain
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
	return nil, unsupportedKey()
}

// pair adds a chain of certificates with its key.
func (m *material) pair(ders [][]byte, key crypto.PrivateKey) error {
	leaf, err := x509.ParseCertificate(ders[0])
	if err != nil {
		return err
	}
	if !matches(leaf, key) {
		return mismatch()
	}
	m.certs = append(m.certs, tls.Certificate{Certificate: ders, PrivateKey: key, Leaf: leaf})
	return nil
}

func matches(leaf *x509.Certificate, key crypto.PrivateKey) bool {
	signer, ok := key.(crypto.Signer)
	if !ok {
		return false
	}
	public, ok := signer.Public().(interface{ Equal(crypto.PublicKey) bool })
	return ok && public.Equal(leaf.PublicKey)
}

// rootFiles are where systems keep the certificates that they trust.
var rootFiles = [...]string{
	"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
	"/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem", "/usr/local/share/certs/ca-root-nss.crt",
}

// systemRoots are the certificates that the system trusts, in PEM.
func systemRoots() (out []string) {
	for _, name := range rootFiles {
		text, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		for {
			block, rest := pem.Decode(text)
			if block == nil {
				break
			}
			block.Headers = nil
			out = append(out, strings.TrimSuffix(string(pem.EncodeToMemory(block)), "\n"))
			text = rest
		}
		break
	}
	return out
}

// extraRoots is the pool of the system with the certificates of a file
// (NODE_EXTRA_CA_CERTS), read once for each runtime.
type extraRoots struct {
	file string
	once sync.Once
	pool *x509.CertPool
	err  error
}

// get runs on any goroutine.
func (r *extraRoots) get() (*x509.CertPool, error) {
	r.once.Do(func() {
		if r.pool, r.err = x509.SystemCertPool(); r.err != nil || r.file == "" {
			return
		}
		text, err := os.ReadFile(r.file)
		if err != nil || !r.pool.AppendCertsFromPEM(text) {
			r.err = errors.Join(err) // the rest is still trusted
		}
	})
	return r.pool, r.err
}
