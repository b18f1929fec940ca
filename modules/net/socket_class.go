// SPDX-License-Identifier: Apache-2.0

package net

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// defineSocket makes the class Socket.
func (c *Core) defineSocket() {
	c.Socket.Ctor, c.Socket.Proto = c.env.Class("Socket", 1, c.constructSocket)
	c.env.Extend(c.Socket.Ctor, c.streams.Duplex.Ctor)
	c.env.Define(c.Socket.Proto, c.socketMethods()...)
	c.ownConnect = c.Socket.Proto.Get("connect")
	c.defineSocketProps()
	c.onEnd = c.listener("onReadableStreamEnd", (*Socket).ended)
	c.onConnect, c.onClose = c.listener("connect", (*Socket).sendHeld), c.listener("onClose", (*Socket).dropHeld)
	c.afterFIN = c.env.Function("writeAfterFIN", 3, c.writeAfterFIN)
}

// listener makes a listener that all sockets share.
func (c *Core) listener(name string, f func(*Socket)) *goja.Object {
	return c.env.Function(name, 0, func(a modules.Args) goja.Value {
		if s := c.findSocket(a.This); s != nil {
			f(s)
		}
		return nil
	})
}

// constructSocket is new net.Socket(options), class X extends net.Socket and
// net.Socket.call(this, options).
func (c *Core) constructSocket(call goja.ConstructorCall) *goja.Object {
	if !modules.Inherits(call.This, c.Socket.Proto) {
		return c.anew(c.Socket, call.Arguments)
	}
	options, o := call.Argument(0), SocketOptions{}
	if goja.IsNumber(options) {
		options = c.env.Object("fd", options)
	}
	s := c.ownSocket(call.This)
	if opts, ok := options.(*goja.Object); ok {
		c.refuseObjectMode(opts)
		o.Script, o.AllowHalfOpen = opts, modules.Truthy(opts.Get("allowHalfOpen"))
		c.readSocket(s, opts)
		o.Conn = c.adopt(opts)
	}
	c.InitSocket(call.This, s, o)
	if s.readsItself() {
		c.onreadMethods(call.This)
	}
	if obj, ok := options.(*goja.Object); ok && o.Conn != nil {
		s.begin(obj)
	}
	return nil
}

// ownSocket is the state of an object that a layer above made a socket, or a
// new one.
func (c *Core) ownSocket(obj *goja.Object) *Socket {
	if s := c.findSocket(obj); s != nil && s.Object() == obj {
		*s = Socket{}
		return s
	}
	return new(Socket)
}

func (c *Core) refuseObjectMode(opts *goja.Object) {
	for _, name := range [...]string{"objectMode", "readableObjectMode", "writableObjectMode"} {
		if v := opts.Get(name); modules.Truthy(v) {
			c.env.ThrowArgValue("options."+name, v, "is not supported")
		}
	}
}

func (c *Core) readSocket(s *Socket, opts *goja.Object) {
	s.noDelay, s.keepAlive = modules.Truthy(opts.Get("noDelay")), modules.Truthy(opts.Get("keepAlive"))
	if v := opts.Get("keepAliveInitialDelay"); modules.Truthy(v) {
		s.keepDelay = int(v.ToInteger() / 1000)
	}
	s.core = c
	if v, ok := opts.Get("onread").(*goja.Object); ok {
		s.rare().onread = c.readOnread(v)
	}
}

// adopt makes a connection of the option fd, or takes that of the option
// handle.
func (c *Core) adopt(opts *goja.Object) transport.Connection {
	if h, ok := opts.Get("handle").(*goja.Object); ok {
		return c.takeHandle(h)
	}
	v := opts.Get("fd")
	if modules.Nullish(v) {
		return nil
	}
	fd := int(c.env.Int(v, "fd", 0, 1<<31-1))
	if kind := transport.Kind(fd); kind != "TCP" && kind != "PIPE" {
		c.env.ThrowType("ERR_INVALID_FD_TYPE", "Unsupported fd type: %s", kind)
	}
	conn, err := transport.Adopt(c.env.Loop, fd)
	if err != nil {
		panic(c.failure("open", err))
	}
	return conn
}

// begin begins to read a connection that the script brought.
func (s *Socket) begin(opts *goja.Object) {
	c := s.core
	switch v := opts.Get("readable"); {
	case v == c.no:
	case modules.Truthy(opts.Get("pauseOnCreate")):
		s.Pause()
	case !modules.Truthy(opts.Get("manualStart")):
		s.ReadMore()
	}
}

// writeAfterFIN(chunk, encoding, cb) stands for write once the peer has ended a
// socket that may not be half open.
func (c *Core) writeAfterFIN(a modules.Args) goja.Value {
	s := c.socket(a)
	if !s.Ending() {
		return c.super("write", a)
	}
	cb := a.Argument(2)
	if modules.Callable(a.Argument(1)) {
		cb = a.Argument(1)
	}
	err := c.plainError("EPIPE", "This socket has been ended by the other party")
	if call, ok := goja.AssertFunction(cb); ok {
		c.env.NextTick(call, err)
	}
	s.Stream.Destroy(err)
	return c.no
}

// isPath tells whether v names a local socket, and is no number.
func isPath(v goja.Value) bool {
	if !goja.IsString(v) {
		return false
	}
	f := v.ToFloat()
	return strings.TrimSpace(v.String()) != "" && !(f >= 0)
}
