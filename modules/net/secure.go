// SPDX-License-Identifier: Apache-2.0

package net

import (
	"errors"
	"net"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
)

// Securing says how a connection becomes one that speaks TLS.
type Securing struct {
	// From is the socket whose connection is used, which is left without: the
	// socket itself, or another one.
	From *Socket
	// Over is the connection if it is no socket's.
	Over net.Conn
	// Early is what was read from it before.
	Early []byte
	// Open makes the TLS connection. It runs on a goroutine.
	Open func(net.Conn) (transport.SecureConn, error)
	// Fault makes the errors of the connection from then on.
	Fault func(op string, err error) goja.Value
	// Done is called once, inside of JavaScript, unless the socket was destroyed
	// before. What was written meanwhile is sent after it, and reading begins.
	Done func(err error)
}

var errNoConnection = errors.New("net: there is no connection")

// Expect says that Secure will be called: until then, what is written waits.
func (s *Socket) Expect() { s.rare().expected = true }

// Secure shakes hands over a connection, which is the socket's own from then on.
// The socket must have no other.
func (s *Socket) Secure(how Securing) error {
	nc := how.Over
	s.rare().expected = false
	if how.From != nil {
		var err error
		if nc, err = how.From.giveUp(s); err != nil {
			return err
		}
	}
	if len(how.Early) > 0 {
		nc = &early{Conn: nc, data: how.Early}
	}
	s.securing = transport.Secure(s.core.env.Loop, nc, how.Open, func(conn *transport.Wrapped, err error) {
		s.core.env.Enter(func() { s.secured(how, conn, err) })
	})
	return nil
}

// giveUp takes the connection from s, for the socket to.
func (s *Socket) giveUp(to *Socket) (net.Conn, error) {
	if s.conn == nil {
		return nil, errNoConnection
	}
	peer := s.conn.RemoteAddr()
	s.conn.ReadStop()
	nc, err := s.conn.Detach()
	if err != nil {
		return nil, err
	}
	s.received, s.conn = s.conn.BytesRead(), nil
	to.rare().peer = &peer
	if to != s {
		to.server, s.server = s.server, nil
	}
	return nc, nil
}

// secured is called when the handshake is over.
func (s *Socket) secured(how Securing, conn *transport.Wrapped, err error) {
	if err != nil {
		how.Done(err)
		s.securing = nil
		return
	}
	s.securing, s.rare().fault = nil, how.Fault
	s.own(conn)
	s.touch()
	how.Done(nil)
	if s.conn == nil {
		return
	}
	s.sendHeld()
	s.endHeld()
	switch {
	case s.wantsRead:
		s.wantsRead = false
		s.startReading()
	case s.consumer == nil && !s.Paused():
		s.ReadMore()
	}
}

// Bridge makes a socket whose other end is the connection that is returned.
func (c *Core) Bridge() (*Socket, net.Conn) {
	near, far := transport.Bridge(c.env.Loop)
	s := c.NewSocket(SocketOptions{Conn: near, AllowHalfOpen: true})
	return s, far
}

// KeepUnread makes the sockets that the server accepts wait for who reads them.
func (s *Server) KeepUnread() { s.OnConnection = func(*Socket) {} }

// FindSocket returns the socket behind an object, or nil.
func (c *Core) FindSocket(v goja.Value) *Socket { return c.findSocket(v) }

// FindServer returns the server behind an object, or nil.
func (c *Core) FindServer(v goja.Value) *Server { return c.findServer(v) }

// Secured is the connection that Open of Secure has made, or nil.
func (s *Socket) Secured() net.Conn {
	if conn, ok := s.conn.(*transport.Wrapped); ok {
		return conn.Conn()
	}
	return nil
}

// early is a connection of which something was read.
type early struct {
	net.Conn
	data []byte
}

func (e *early) Read(b []byte) (int, error) {
	if len(e.data) == 0 {
		return e.Conn.Read(b)
	}
	n := copy(b, e.data)
	e.data = e.data[n:]
	return n, nil
}

// failed is the error of an operation of the connection.
func (s *Socket) failed(op string, err error) goja.Value {
	if s.cold != nil && s.cold.fault != nil {
		if v := s.cold.fault(op, err); v != nil {
			return v
		}
	}
	return s.core.failure(op, err)
}
