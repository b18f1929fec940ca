// SPDX-License-Identifier: Apache-2.0

package net

import (
	"cmp"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// defineServer makes the class Server.
func (c *Core) defineServer() {
	c.Server.Ctor, c.Server.Proto = c.env.Class("Server", 2, c.constructServer)
	emitter, _ := events.Class(c.env)
	c.env.Extend(c.Server.Ctor, emitter)
	c.env.Define(c.Server.Proto,
		modules.Method{Name: "listen", Func: c.listenMethod},
		modules.Method{Name: "address", Func: c.serverAddressMethod},
		modules.Method{Name: "getConnections", Len: 1, Func: c.getConnectionsMethod},
		modules.Method{Name: "close", Len: 1, Func: func(a modules.Args) goja.Value {
			c.server(a).Close(a.Argument(0))
			return a.This
		}},
		modules.Method{Name: "_emitCloseIfDrained", Func: func(a modules.Args) goja.Value {
			c.server(a).closeIfDrained()
			return nil
		}},
		modules.Method{Name: "ref", Func: func(a modules.Args) goja.Value {
			c.server(a).SetRef(true)
			return a.This
		}},
		modules.Method{Name: "unref", Func: func(a modules.Args) goja.Value {
			c.server(a).SetRef(false)
			return a.This
		}},
	)
	c.defineServerProps()
}

// constructServer is new net.Server(options, listener), net.Server.call(this)
// and net.Server() as a function.
func (c *Core) constructServer(call goja.ConstructorCall) *goja.Object {
	if !modules.Inherits(call.This, c.Server.Proto) {
		return c.anew(c.Server, call.Arguments)
	}
	options, listener := call.Argument(0), call.Argument(1)
	if modules.Callable(options) {
		options, listener = goja.Undefined(), options
	}
	opts, ok := options.(*goja.Object)
	if !ok && !modules.Nullish(options) {
		c.env.ThrowArgType("options", "of type object", options)
	}
	c.InitServer(call.This, c.ownServer(call.This), opts, listener)
	return nil
}

// ownServer is the state of an object that a layer above made a server, or a
// new one.
func (c *Core) ownServer(obj *goja.Object) ServerHolder {
	if h, ok := c.ev.State(obj).(ServerHolder); ok && h.NetServer().Object() == obj {
		return h
	}
	return new(Server)
}

// createServer(options, listener)
func (c *Core) createServer(a modules.Args) goja.Value { return c.anew(c.Server, a.Arguments) }

// address() is the path of a local socket, or { address, family, port }, or
// null.
func (c *Core) serverAddressMethod(a modules.Args) goja.Value {
	s := c.server(a)
	switch {
	case s.path != "":
		return c.value(s.path)
	case s.listener == nil:
		return goja.Null()
	}
	return c.addressObject(s.listener.Addr())
}

// getConnections(callback)
func (c *Core) getConnectionsMethod(a modules.Args) goja.Value {
	cb := a.Func(0, "callback")
	n := c.value(c.server(a).connections)
	c.env.NextTick(cb, goja.Null(), n)
	return a.This
}

func (c *Core) defineServerProps() {
	prop := func(name string, get func(*Server) goja.Value) {
		c.env.Getter(c.Server.Proto, name, func(a modules.Args) goja.Value {
			if s := c.findServer(a.This); s != nil {
				return get(s)
			}
			return nil
		}, nil)
	}
	prop("noDelay", func(s *Server) goja.Value { return c.boolean(s.noDelay) })
	prop("keepAlive", func(s *Server) goja.Value { return c.boolean(s.keepAlive) })
	prop("keepAliveInitialDelay", func(s *Server) goja.Value { return c.value(s.keepDelay) })
	prop("highWaterMark", func(s *Server) goja.Value { return c.value(cmp.Or(s.mark, 16<<10)) })
	prop("listening", func(s *Server) goja.Value { return c.boolean(s.listener != nil) })
	prop("_handle", (*Server).handleObject)
	count := func(s *Server) goja.Value { return c.value(s.connections) }
	prop("_connections", count)
	prop("_socketCount", count) // as IoT.js calls it
	c.defineServerSymbols()
}

func (c *Core) defineServerSymbols() {
	class := c.env.Builtin("Symbol")
	method := func(key goja.Value, name string, length int, f modules.Func) {
		if sym, ok := key.(*goja.Symbol); ok {
			fn := c.env.Function(name, length, f)
			modules.Must(c.Server.Proto.DefineDataPropertySymbol(sym, fn, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
		}
	}
	method(class.Get("asyncDispose"), "[Symbol.asyncDispose]", 0, c.disposeMethod)
	named, _ := goja.AssertFunction(class.Get("for"))
	method(c.env.Invoke(named, class, c.value("nodejs.rejection")), "[nodejs.rejection]", 3, c.rejectedMethod)
}

// server[Symbol.for('nodejs.rejection')](err, event, socket) is told when a
// listener returned a promise that was rejected, under captureRejections.
func (c *Core) rejectedMethod(a modules.Args) goja.Value {
	if sock := c.findSocket(a.Argument(2)); sock != nil && a.Argument(1).String() == "connection" {
		sock.Stream.Destroy(a.Argument(0))
		return nil
	}
	c.server(a).Emit("error", a.Argument(0))
	return nil
}

// handleObject is server._handle: null unless it listens.
func (s *Server) handleObject() goja.Value {
	if s.listener == nil {
		return goja.Null()
	}
	if s.handle == nil {
		s.handle = s.core.newHandle(&handle{server: s}, s.path != "")
	}
	return s.handle
}

// server[Symbol.asyncDispose]() closes the server.
func (c *Core) disposeMethod(a modules.Args) goja.Value {
	s, d := c.server(a), c.env.NewDeferred()
	if s.listener == nil {
		d.Resolve(goja.Undefined())
		return d.Value()
	}
	closeMethod, _ := goja.AssertFunction(s.Object().Get("close"))
	c.env.Invoke(closeMethod, a.This, c.env.Function("", 1, func(a modules.Args) goja.Value {
		if err := a.Argument(0); modules.Truthy(err) {
			d.Reject(err)
		} else {
			d.Resolve(goja.Undefined())
		}
		return nil
	}))
	return d.Value()
}
