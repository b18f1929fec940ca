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

	"github.com/iotjs/iotjs/internal/keys"
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
type sslFault = keys.Fault

func mismatch() error {
	return &sslFault{Number: "05800074", Library: "x509 certificate routines", Reason: "key values mismatch", Code: "ERR_OSSL_X509_KEY_VALUES_MISMATCH"}
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
		return nil, keys.NoStartLine()
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
