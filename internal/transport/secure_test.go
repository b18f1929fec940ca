// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"bytes"
	"crypto/tls"
	"errors"
	"net"
	"net/http/httptest"
	"strings"
	"testing"
)

// configs are those of a server and of a client that trusts it.
func configs(t *testing.T) (server, client *tls.Config) {
	t.Helper()
	s := httptest.NewTLSServer(nil)
	defer s.Close()
	return &tls.Config{Certificates: s.TLS.Certificates}, &tls.Config{InsecureSkipVerify: true}
}

func TestEchoOverTLS(t *testing.T) {
	l := newLoop(t)
	serverConfig, clientConfig := configs(t)
	text := strings.Repeat("all work and no play ", 50000)
	var back bytes.Buffer
	var ended bool
	asServer := func(nc net.Conn) (SecureConn, error) { return tls.Server(nc, serverConfig), nil }
	asClient := func(nc net.Conn) (SecureConn, error) { return tls.Client(nc, clientConfig), nil }
	pair(t, l, loopback, func(server, client *peer) {
		Secure(l, detached(t, server.conn), asServer, func(w *Wrapped, err error) {
			if err != nil {
				t.Error(err)
				return
			}
			w.SetHandler(&peer{
				data: func(b []byte) { write(t, w, bytes.Clone(b)) },
				eof:  func() { w.Shutdown(func(error) { w.Close() }) },
			})
			w.ReadStart()
		})
		Secure(l, detached(t, client.conn), asClient, func(w *Wrapped, err error) {
			if err != nil {
				t.Error(err)
				return
			}
			if tc, ok := w.Conn().(*tls.Conn); !ok || !tc.ConnectionState().HandshakeComplete {
				t.Error("no TLS")
			}
			w.SetHandler(&peer{
				data: func(b []byte) {
					if back.Write(b); back.Len() == len(text) {
						w.Shutdown(nil)
					}
				},
				eof: func() { ended = true; w.Close() },
			})
			w.ReadStart()
			write(t, w, []byte(text))
		})
	})
	run(t, l)
	if back.String() != text || !ended {
		t.Errorf("%d bytes of %d came back, ended: %v", back.Len(), len(text), ended)
	}
}

func detached(t *testing.T, c *Conn) net.Conn {
	t.Helper()
	nc, err := c.Detach()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Detach(); err != ErrClosed {
		t.Errorf("the second time: %v", err)
	}
	return nc
}

func write(t *testing.T, w *Wrapped, b []byte) {
	t.Helper()
	if _, err := w.Write([][]byte{b}, nil); err != nil {
		t.Error(err)
	}
}

func TestSecureFails(t *testing.T) {
	l := newLoop(t)
	no := errors.New("no")
	var got error
	pair(t, l, loopback, func(server, client *peer) {
		server.conn.SetHandler(server)
		server.eof = server.close
		server.conn.ReadStart()
		Secure(l, detached(t, client.conn), func(net.Conn) (SecureConn, error) { return nil, no }, func(w *Wrapped, err error) { got = err })
	})
	run(t, l)
	var op *OpError
	if !errors.As(got, &op) || op.Op != "handshake" || !errors.Is(got, no) {
		t.Errorf("got %v", got)
	}
}

func TestSecureCancelled(t *testing.T) {
	l := newLoop(t)
	_, clientConfig := configs(t)
	pair(t, l, loopback, func(server, client *peer) {
		var s *Securing
		server.data = func([]byte) { s.Cancel(); s.Cancel() }
		server.eof, server.fail = server.close, func(error) { server.close() }
		server.conn.ReadStart()
		s = Secure(l, detached(t, client.conn), func(nc net.Conn) (SecureConn, error) { return tls.Client(nc, clientConfig), nil },
			func(*Wrapped, error) { t.Error("done was called") })
	})
	run(t, l)
}

func (p *peer) close() { p.conn.Close() }
