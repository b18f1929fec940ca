// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	modnet "github.com/iotjs/iotjs/modules/net"
	"github.com/iotjs/iotjs/modules/stream"
)

// Server is the state of an http.Server. A layer above (https) embeds it.
type Server struct {
	modnet.Server
	core *Core

	serverOptions
	closing bool // close was called

	first *serverConn // its connections
	check eventloop.Timer
}

// serverHolder is the state of an object that is an http.Server.
type serverHolder interface{ HTTPServer() *Server }

// HTTPServer is the server itself: for states that embed one.
func (s *Server) HTTPServer() *Server { return s }

// defineServer makes the class Server.
func (c *Core) defineServer() {
	ctor, proto := c.env.Class("Server", 2, c.constructServer)
	c.Server = stream.Class{Ctor: ctor, Proto: proto}
	c.env.Extend(ctor, c.net.Server.Ctor)
	c.env.Define(proto,
		modules.Method{Name: "close", Func: c.closeServer},
		modules.Method{Name: "closeAllConnections", Func: c.closeAll},
		modules.Method{Name: "closeIdleConnections", Func: c.closeIdle},
		modules.Method{Name: "setTimeout", Len: 2, Func: c.serverSetTimeout},
	)
	c.onTimeout = c.env.Function("socketOnTimeout", 0, c.socketTimeout)
	c.onError = c.env.Function("socketOnError", 1, c.socketError)
	c.onConnection = c.env.Function("connectionListener", 1, c.connectionListener)
	c.conns = make(map[*goja.Object]*serverConn)
	c.defineServerProps()
	c.defineRejections()
	c.guardEncoding()
}

// guardEncoding makes setEncoding throw on a socket that a server reads requests
// from.
func (c *Core) guardEncoding() {
	proto := c.net.Socket.Proto
	base, _ := goja.AssertFunction(proto.Get("setEncoding"))
	c.env.Define(proto, modules.Method{Name: "setEncoding", Len: 1, Func: func(a modules.Args) goja.Value {
		if socket, ok := a.This.(*goja.Object); ok && c.conns[socket] != nil {
			c.env.ThrowError("ERR_HTTP_SOCKET_ENCODING", "Changing the socket encoding is not allowed per RFC7230 Section 3.")
		}
		return c.env.Invoke(base, a.This, a.Rest(0)...)
	}})
}

// constructServer is new Server(options, listener), the same called on an
// object of a subclass, and Server() as a function.
func (c *Core) constructServer(call goja.ConstructorCall) *goja.Object {
	this := call.This
	if !modules.Inherits(this, c.Server.Proto) {
		this = c.env.VM.CreateObject(c.Server.Proto)
	}
	options, listener := call.Argument(0), call.Argument(1)
	if modules.Callable(options) {
		options, listener = goja.Undefined(), options
	}
	opts, ok := options.(*goja.Object)
	if _, list := c.env.ArrayLength(options); !ok && !modules.Nullish(options) || list {
		c.env.ThrowArgType("options", "of type object", options)
	}
	if opts == nil {
		opts = c.env.VM.NewObject()
	}
	c.initServer(this, opts, listener)
	return this
}

// initServer makes this an http.Server.
func (c *Core) initServer(this, opts *goja.Object, listener goja.Value) *Server {
	s := new(Server)
	s.core = c
	s.check.Owner = (*serverCheck)(s)
	s.serverOptions.read(c, opts)
	c.net.InitServer(this, s, s.netOptions(c, opts), nil)
	s.OnConnection = func(*modnet.Socket) {}
	if modules.Callable(listener) {
		s.On("request", listener)
	}
	s.On("connection", c.onConnection)
	s.On("listening", c.env.Function("", 0, func(modules.Args) goja.Value {
		s.startChecks()
		return nil
	}))
	return s
}

// findServer returns the server behind v, or nil.
func (c *Core) findServer(v goja.Value) *Server {
	if h, ok := c.ev.State(v).(serverHolder); ok {
		return h.HTTPServer()
	}
	return nil
}

// thisServer is the server that a method was called on.
func (c *Core) thisServer(a modules.Args) *Server {
	s := c.findServer(a.This)
	if s == nil {
		c.env.ThrowType("ERR_INVALID_THIS", "Value of \"this\" must be of type Server")
	}
	return s
}

// connectionListener(socket) is the listener of 'connection' that every server
// has: emitting it with any duplex stream serves that.
func (c *Core) connectionListener(a modules.Args) goja.Value {
	s := c.thisServer(a)
	socket := a.Object(0, "socket")
	s.Serve(c.linkOf(socket))
	return nil
}

// Serve serves what comes from l.
func (s *Server) Serve(l Link) {
	conn := newConn(s, l)
	s.add(conn)
	socket := l.Object()
	s.core.listenTo(socket, "timeout", s.core.onTimeout)
	s.core.listenTo(socket, "error", s.core.onError)
	l.OnClose(func(bool) { conn.closed() })
	if s.timeout > 0 {
		conn.setIdle(s.timeout)
	}
	l.Consume(conn)
	l.ReadStart()
}

// listenTo is socket.on(event, fn), without a call into JavaScript for our own
// sockets.
func (c *Core) listenTo(socket *goja.Object, event string, fn *goja.Object) {
	if h, ok := c.ev.State(socket).(modnet.SocketHolder); ok {
		h.NetSocket().On(event, fn)
		return
	}
	c.callMethod(socket, "on", c.env.VM.ToValue(event), fn)
}

func (s *Server) add(conn *serverConn) {
	s.core.conns[conn.link.Object()] = conn
	if conn.next = s.first; conn.next != nil {
		conn.next.prev = conn
	}
	s.first = conn
}

func (s *Server) remove(conn *serverConn) {
	if s.core.conns[conn.link.Object()] != conn {
		return
	}
	delete(s.core.conns, conn.link.Object())
	if conn.next != nil {
		conn.next.prev = conn.prev
	}
	if conn.prev != nil {
		conn.prev.next = conn.next
	} else {
		s.first = conn.next
	}
	conn.prev, conn.next = nil, nil // whoever still has conn must not keep the others
}

// each calls f for every connection; f may end it.
func (s *Server) each(f func(*serverConn)) {
	var all []*serverConn
	for conn := s.first; conn != nil; conn = conn.next {
		all = append(all, conn)
	}
	for _, conn := range all {
		f(conn)
	}
}

// close(cb) stops listening and closes the connections that wait for a request.
func (c *Core) closeServer(a modules.Args) goja.Value {
	s := c.thisServer(a)
	s.closing = true
	c.env.Loop.StopTimer(&s.check)
	if !c.env.Compat {
		c.callMethod(a.This.(*goja.Object), "closeIdleConnections")
	}
	s.Close(a.Argument(0))
	return a.This
}

// closeAllConnections() closes the connections that are served now, too.
func (c *Core) closeAll(a modules.Args) goja.Value {
	c.thisServer(a).each(func(conn *serverConn) { conn.link.Destroy(nil) })
	return nil
}

func (c *Core) closeIdle(a modules.Args) goja.Value {
	c.thisServer(a).each(func(conn *serverConn) {
		if conn.waits() {
			conn.link.Destroy(nil)
		}
	})
	return nil
}

// setTimeout(ms, cb) sets the idle timeout of new connections.
func (c *Core) serverSetTimeout(a modules.Args) goja.Value {
	s := c.thisServer(a)
	s.timeout = milliseconds(a.Argument(0))
	if modules.Callable(a.Argument(1)) {
		s.On("timeout", a.Argument(1))
	}
	if c.env.Compat {
		return nil
	}
	return a.This
}
