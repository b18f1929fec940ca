// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// Server is the state of a net.Server. Layers above embed it in their own state
// and make an object a server with Core.InitServer. Its methods run on the
// loop.
type Server struct {
	events.Emitter
	core *Core

	// OnConnection is told of each connection, inside of JavaScript, before
	// 'connection' is emitted. It is called in place of starting to read: the
	// layer that sets it consumes the socket, or calls ReadMore.
	OnConnection func(*Socket)

	listener    *transport.Listener // nil unless listening
	handle      *goja.Object        // _handle
	path        string              // of a local socket
	connections int
	unref       bool

	noDelay, keepAlive bool
	keepDelay          int // seconds
	mark               int // highWaterMark, 0 is the default
	cancelled          bool
}

// NetServer implements ServerHolder.
func (s *Server) NetServer() *Server { return s }

// InitServer makes obj, which inherits from Server.prototype, a server with the
// state h. options is what the script gave; listener, if it is a function,
// listens to 'connection'.
func (c *Core) InitServer(obj *goja.Object, h ServerHolder, options *goja.Object, listener goja.Value) {
	s := h.NetServer()
	s.core = c
	c.ev.Attach(obj, h)
	modules.Must(obj.Set("allowHalfOpen", false))
	modules.Must(obj.Set("pauseOnConnect", false))
	if options != nil {
		s.readOptions(obj, options)
	}
	if modules.Callable(listener) {
		s.On("connection", listener)
	}
}

func (s *Server) readOptions(obj, options *goja.Object) {
	env := s.core.env
	modules.Must(obj.Set("allowHalfOpen", modules.Truthy(options.Get("allowHalfOpen"))))
	modules.Must(obj.Set("pauseOnConnect", modules.Truthy(options.Get("pauseOnConnect"))))
	s.noDelay, s.keepAlive = modules.Truthy(options.Get("noDelay")), modules.Truthy(options.Get("keepAlive"))
	if v := options.Get("keepAliveInitialDelay"); v != nil && !goja.IsUndefined(v) {
		if !goja.IsNumber(v) {
			env.ThrowArgType("options.keepAliveInitialDelay", "of type number", v)
		}
		s.keepDelay = int(max(0, v.ToFloat()/1000))
	}
	if v := options.Get("highWaterMark"); v != nil && !goja.IsUndefined(v) {
		if !goja.IsNumber(v) {
			env.ThrowArgType("options.highWaterMark", "of type number", v)
		}
		s.mark = int(max(0, v.ToInteger()))
	}
}

// accepted is called on the loop for each connection.
func (s *Server) accepted(conn *transport.Conn, err error) {
	s.core.env.Enter(func() {
		switch {
		case err != nil:
			s.Emit("error", s.core.failure("accept", err))
		case s.full():
			s.drop(conn)
		default:
			s.take(conn)
		}
	})
}

// full tells whether maxConnections is reached.
func (s *Server) full() bool {
	v := s.Object().Get("maxConnections")
	return !modules.Nullish(v) && modules.Truthy(v) && float64(s.connections) >= v.ToFloat()
}

// drop closes a connection that is one too many.
func (s *Server) drop(conn *transport.Conn) {
	c := s.core
	info := c.env.VM.NewObject()
	if a := conn.LocalAddr(); !a.Local() {
		c.set(info, "localAddress", a.Addr().String(), "localPort", int(a.Port()), "localFamily", c.familyName(a))
	}
	if a := conn.RemoteAddr(); !a.Local() {
		c.set(info, "remoteAddress", a.Addr().String(), "remotePort", int(a.Port()), "remoteFamily", c.familyName(a))
	}
	conn.Close()
	s.Emit("drop", info)
}

// take makes a socket of a connection.
func (s *Server) take(conn *transport.Conn) {
	c, obj := s.core, s.Object()
	sock := &Socket{server: s, noDelay: s.noDelay, keepAlive: s.keepAlive, keepDelay: s.keepDelay}
	c.InitSocket(c.env.VM.CreateObject(c.Socket.Proto), sock, SocketOptions{
		Conn: conn, AllowHalfOpen: modules.Truthy(obj.Get("allowHalfOpen")), HighWaterMark: s.mark,
	})
	s.connections++
	switch {
	case modules.Truthy(obj.Get("pauseOnConnect")):
		sock.Pause()
	case s.OnConnection == nil:
		sock.ReadMore()
	}
	if s.OnConnection != nil {
		s.OnConnection(sock)
	}
	s.Emit("connection", sock.Object())
	if c.env.Listened(serverSocket) {
		c.env.Publish(serverSocket, "socket", sock.Object())
	}
}

// Port is the port that the server listens at, or 0.
func (s *Server) Port() int {
	if s.listener == nil {
		return 0
	}
	return int(s.listener.Addr().Port())
}

// SetRef says whether the server keeps the loop alive.
func (s *Server) SetRef(ref bool) {
	s.unref = !ref
	switch {
	case s.listener == nil:
	case ref:
		s.listener.Ref()
	default:
		s.listener.Unref()
	}
}

// stop stops listening.
func (s *Server) stop() {
	if s.listener != nil {
		s.listener.Close()
		s.listener, s.handle = nil, nil
	}
}

// closeIfDrained emits 'close' once the server does not listen and every
// connection is gone.
func (s *Server) closeIfDrained() {
	if s.listener == nil && s.connections == 0 {
		s.core.env.NextTickFunc(func() { s.Emit("close") })
	}
}

// Close is close(cb): cb, which may be nil, is a listener of 'close'.
func (s *Server) Close(cb goja.Value) {
	if modules.Callable(cb) {
		if s.listener == nil {
			cb = s.notRunning(cb)
		}
		s.Once("close", cb)
	}
	s.stop()
	s.closeIfDrained()
}

// notRunning makes cb get the error that the server was not running.
func (s *Server) notRunning(cb goja.Value) goja.Value {
	return s.core.env.Function("close", 0, func(a modules.Args) goja.Value {
		call, _ := goja.AssertFunction(cb)
		return a.Env.Invoke(call, a.This, s.core.notRunning())
	})
}
