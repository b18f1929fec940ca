// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
	"github.com/iotjs/iotjs/modules/stream"
)

// Core is what a runtime knows of sockets.
type Core struct {
	// The classes that scripts see. Layers above extend them.
	Socket, Server stream.Class

	env     *modules.Env
	ev      *events.Core
	streams *stream.Core

	yes, no goja.Value
	names   names

	// listeners and methods that sockets share
	onEnd, onConnect, onClose, afterFIN *goja.Object
	write                               *goja.Object // the write method of a Duplex
	ownConnect                          goja.Value   // the connect method of a Socket
	handles                             [2]*goja.Object

	askers map[question][]asker // by what is being resolved

	autoSelect     bool  // the default of autoSelectFamily
	attemptTimeout int64 // the default of autoSelectFamilyAttemptTimeout
}

// names are strings that scripts see again and again.
type names struct{ address, family, port, v4, v6 goja.Value }

// SocketHolder is the state of an object that is a socket: a *Socket, or a
// pointer to a struct that embeds one.
type SocketHolder interface {
	stream.Holder
	// NetSocket returns the Socket.
	NetSocket() *Socket
}

// ServerHolder is the same for a server.
type ServerHolder interface {
	events.Holder
	// NetServer returns the Server.
	NetServer() *Server
}

func newCore(env *modules.Env) *Core {
	c := &Core{env: env, ev: events.Of(env), streams: stream.Of(env), askers: map[question][]asker{}, autoSelect: true, attemptTimeout: 250}
	c.yes, c.no = env.VM.ToValue(true), env.VM.ToValue(false)
	str := func(s string) goja.Value { return env.VM.ToValue(s) }
	c.names = names{str("address"), str("family"), str("port"), str("IPv4"), str("IPv6")}
	c.write = c.streams.Duplex.Proto.Get("write").(*goja.Object)
	c.defineSocket()
	c.defineServer()
	return c
}

// socket is the socket that a method was called on.
func (c *Core) socket(a modules.Args) *Socket {
	s := c.findSocket(a.This)
	if s == nil {
		c.env.ThrowType("", "Illegal invocation")
	}
	return s
}

// findSocket returns the socket behind v, or nil.
func (c *Core) findSocket(v goja.Value) *Socket {
	if h, ok := c.ev.State(v).(SocketHolder); ok {
		return h.NetSocket()
	}
	return nil
}

func (c *Core) server(a modules.Args) *Server {
	s := c.findServer(a.This)
	if s == nil {
		c.env.ThrowType("", "Illegal invocation")
	}
	return s
}

func (c *Core) findServer(v goja.Value) *Server {
	if h, ok := c.ev.State(v).(ServerHolder); ok {
		return h.NetServer()
	}
	return nil
}

func (c *Core) boolean(v bool) goja.Value {
	if v {
		return c.yes
	}
	return c.no
}

func (c *Core) value(v any) goja.Value { return c.env.VM.ToValue(v) }

// anew is new class(...args).
func (c *Core) anew(class stream.Class, args []goja.Value) *goja.Object {
	obj, err := c.env.VM.New(class.Ctor, append([]goja.Value(nil), args...)...)
	if err != nil {
		panic(err)
	}
	return obj
}
