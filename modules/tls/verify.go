// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"time"
)

// verdict is what is wrong with the certificate of a peer; its zero value is
// that nothing is.
type verdict struct{ code, text string }

// judge verifies the chain of a peer. Names are another matter: they are looked
// at by checkServerIdentity.
func judge(certs []*x509.Certificate, roots *x509.CertPool, usage x509.ExtKeyUsage) verdict {
	if len(certs) == 0 {
		return verdict{"UNABLE_TO_GET_ISSUER_CERT", "unable to get issuer certificate"}
	}
	between := x509.NewCertPool()
	for _, c := range certs[1:] {
		between.AddCert(c)
	}
	_, err := certs[0].Verify(x509.VerifyOptions{Roots: roots, Intermediates: between, KeyUsages: []x509.ExtKeyUsage{usage}})
	if err == nil {
		return verdict{}
	}
	return explain(certs, err)
}

func explain(certs []*x509.Certificate, err error) verdict {
	var invalid x509.CertificateInvalidError
	if errors.As(err, &invalid) {
		return invalidity(invalid)
	}
	last := certs[len(certs)-1]
	switch {
	case isSelfSigned(certs[0]):
		return verdict{"DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate"}
	case isSelfSigned(last):
		return verdict{"SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain"}
	case len(certs) == 1:
		return verdict{"UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"}
	}
	return verdict{"UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unable to get local issuer certificate"}
}

func invalidity(err x509.CertificateInvalidError) verdict {
	switch err.Reason {
	case x509.Expired:
		if err.Cert != nil && time.Now().Before(err.Cert.NotBefore) {
			return verdict{"CERT_NOT_YET_VALID", "certificate is not yet valid"}
		}
		return verdict{"CERT_HAS_EXPIRED", "certificate has expired"}
	case x509.NotAuthorizedToSign:
		return verdict{"INVALID_CA", "invalid CA certificate"}
	case x509.TooManyIntermediates:
		return verdict{"PATH_LENGTH_EXCEEDED", "path length constraint exceeded"}
	case x509.IncompatibleUsage:
		return verdict{"INVALID_PURPOSE", "unsuitable certificate purpose"}
	}
	return verdict{"CERT_UNTRUSTED", "certificate not trusted"}
}

func isSelfSigned(c *x509.Certificate) bool {
	return bytes.Equal(c.RawSubject, c.RawIssuer) && c.CheckSignature(c.SignatureAlgorithm, c.RawTBSCertificate, c.Signature) == nil
}

// handshake is one side of a connection that is being made. The fields that
// belong to the loop are read after it.
type handshake struct {
	own     *material
	system  *extraRoots
	server  bool
	name    string // of the server, for the client
	alpn    []string
	request bool // a server asks for a certificate
	refuse  bool // a server ends the handshake without one
	choose  func(ctx context.Context, name string) *material

	found verdict
	asked string // by the client, for the server
}

// roots are the certificates that are trusted with m.
func (h *handshake) roots(m *material) *x509.CertPool {
	if m.roots != nil {
		return m.roots
	}
	pool, _ := h.system.get()
	return pool
}

// config is what crypto/tls needs. It does not verify by itself, so that the
// connection can be used, or refused, by what was found.
func (h *handshake) config(m *material) *tls.Config {
	cfg := &tls.Config{
		Certificates: m.certs, MinVersion: m.min, MaxVersion: m.max, CipherSuites: m.suites,
		NextProtos: h.alpn, ServerName: h.name, InsecureSkipVerify: true,
	}
	usage := x509.ExtKeyUsageServerAuth
	if h.server {
		usage = x509.ExtKeyUsageClientAuth
		cfg.ClientAuth = h.clientAuth()
		cfg.ClientCAs = m.roots
	} else if len(m.certs) > 0 {
		// Whether it is of the issuers that the server names is the server's to say.
		cfg.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &m.certs[0], nil }
	}
	cfg.VerifyConnection = func(state tls.ConnectionState) error {
		h.found = judge(state.PeerCertificates, h.roots(m), usage)
		return nil
	}
	return cfg
}

func (h *handshake) clientAuth() tls.ClientAuthType {
	switch {
	case !h.request:
		return tls.NoClientCert
	case h.refuse:
		return tls.RequireAnyClientCert
	}
	return tls.RequestClientCert
}

// serverConfig chooses the certificates by the name that the client asks for.
func (h *handshake) serverConfig() *tls.Config {
	cfg := h.config(h.own)
	cfg.GetConfigForClient = func(hello *tls.ClientHelloInfo) (*tls.Config, error) {
		h.asked = hello.ServerName
		if h.choose == nil || hello.ServerName == "" {
			return nil, nil
		}
		m := h.choose(hello.Context(), hello.ServerName)
		if m == nil {
			return nil, nil
		}
		return h.config(m), nil
	}
	return cfg
}
