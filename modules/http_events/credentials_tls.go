// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_crypto

package httpevents

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"os"

	"github.com/iotjs/iotjs/internal/transport"
)

var errNoCertificate = errors.New("no certificate in the file")

// client makes the client's side of a TLS connection to host. It reads files,
// and is called on a goroutine of its own.
func (c credentials) client(host string) func(net.Conn) (transport.SecureConn, error) {
	return func(nc net.Conn) (transport.SecureConn, error) {
		cfg := &tls.Config{ServerName: host, InsecureSkipVerify: c.skip}
		if err := c.load(cfg); err != nil {
			return nil, err
		}
		return tls.Client(nc, cfg), nil
	}
}

func (c credentials) load(cfg *tls.Config) error {
	if c.ca != "" {
		pem, err := os.ReadFile(c.ca)
		if err != nil {
			return err
		}
		cfg.RootCAs = x509.NewCertPool()
		if !cfg.RootCAs.AppendCertsFromPEM(pem) {
			return errNoCertificate
		}
	}
	if c.public == "" {
		return nil
	}
	cert, err := tls.LoadX509KeyPair(c.public, c.key)
	cfg.Certificates = []tls.Certificate{cert}
	return err
}

// refused tells whether err, of a connection that was secured, comes from TLS
// and not from the network: a server may refuse a client's certificate after
// its own side of the handshake.
func refused(err error) bool {
	var op *net.OpError
	var record tls.RecordHeaderError
	return errors.As(err, &op) && (op.Op == "remote error" || op.Op == "local error") || errors.As(err, &record)
}
