// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"context"
	"net"

	"github.com/iotjs/iotjs/eventloop"
)

// SecureConn is what this package knows of a TLS connection. It is crypto/tls's
// Conn, which is not named here: a build without TLS would be linked with it.
type SecureConn interface {
	net.Conn
	HandshakeContext(ctx context.Context) error
	NetConn() net.Conn
}

// Securing is a TLS handshake under way.
type Securing struct {
	handle *eventloop.Handle
	nc     net.Conn
	over   bool
}

// Secure shakes hands over nc, which belongs to it from then on, and calls done
// on the loop, never before Secure has returned. open makes the TLS connection:
// tls.Client or tls.Server with a configuration. It runs on a goroutine, since
// it may read files. The error is an OpError of "handshake".
func Secure(l *eventloop.Loop, nc net.Conn, open func(net.Conn) (SecureConn, error), done func(*Wrapped, error)) *Securing {
	s := &Securing{handle: l.NewHandle(), nc: nc}
	s.handle.OnAbort(s.abort)
	eventloop.Await(s.handle, func(ctx context.Context) (SecureConn, error) { return handshake(ctx, nc, open) }, func(tc SecureConn, err error) {
		switch {
		case s.over:
			s.abort()
		case err != nil:
			s.over = true
			s.abort()
			done(nil, failed("handshake", err))
		default:
			s.over = true
			done(newWrapped(l, tc), nil)
		}
	})
	return s
}

func handshake(ctx context.Context, nc net.Conn, open func(net.Conn) (SecureConn, error)) (SecureConn, error) {
	tc, err := open(nc)
	if err != nil {
		return nil, err
	}
	return tc, tc.HandshakeContext(ctx)
}

func (s *Securing) abort() { _ = s.nc.Close() } // it is gone whatever this says

// Cancel ends the handshake if it has not ended: done is not called then.
func (s *Securing) Cancel() {
	if !s.over {
		s.over = true
		s.handle.Close(s.abort, nil)
	}
}

// socketOf is the socket below nc, which can be closed without waiting.
func socketOf(nc net.Conn) net.Conn {
	if tc, ok := nc.(SecureConn); ok {
		return tc.NetConn()
	}
	return nc
}

// farewell says goodbye to a peer that speaks TLS, so that it can tell the end
// from a cut. That may take a while, and a goroutine; then the socket is
// closed. It reports false if nothing has to be said.
func (s *Wrapped) farewell() bool {
	if _, ok := s.nc.(SecureConn); !ok {
		return false
	}
	eventloop.Await(s.handle, func(context.Context) (struct{}, error) { return struct{}{}, s.nc.Close() }, func(struct{}, error) {})
	return true
}

// Conn is what the connection was made of.
func (s *Wrapped) Conn() net.Conn { return s.nc }

// Detach gives the connection up: it is closed, and what it was made of is the
// caller's. Nothing may be under way.
func (s *Wrapped) Detach() (net.Conn, error) {
	if s.closed {
		return nil, ErrClosed
	}
	s.setReading(false)
	s.closed = true
	s.handle.Close(nil, nil)
	return s.nc, nil
}
