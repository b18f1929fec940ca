// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// handle is the object _handle, which packages look at: what is below a socket
// or a server.
type handle struct {
	modules.Opaque
	socket *Socket
	server *Server
}

// lower is what handles of both kinds have.
type lower interface {
	FD() int
	Ref()
	Unref()
	HasRef() bool
}

// handleObject is socket._handle: null without a connection.
func (s *Socket) handleObject() goja.Value {
	if !s.open() {
		return goja.Null()
	}
	r := s.rare()
	if r.handle == nil {
		r.handle = s.core.newHandle(&handle{socket: s}, s.localSocket())
	}
	return r.handle
}

// newHandle makes a TCP or a Pipe.
func (c *Core) newHandle(h *handle, local bool) *goja.Object {
	kind, name := 0, "TCP"
	if local {
		kind, name = 1, "Pipe"
	}
	if c.handles[kind] == nil {
		c.handles[kind] = c.handleClass(name)
	}
	obj := c.env.VM.CreateObject(c.handles[kind])
	c.env.Attach(obj, h)
	return obj
}

func (c *Core) handleClass(name string) *goja.Object {
	_, proto := c.env.Class(name, 0, func(goja.ConstructorCall) *goja.Object { return nil })
	method := func(name string, f func(*handle, modules.Args) goja.Value) {
		c.env.DefineHidden(proto, modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
			if h, ok := c.env.State(a.This).(*handle); ok {
				return f(h, a)
			}
			return nil
		}})
	}
	c.handleProps(proto)
	method("hasRef", func(h *handle, _ modules.Args) goja.Value { return c.boolean(h.hasRef()) })
	method("ref", func(h *handle, _ modules.Args) goja.Value { return h.setRef(true) })
	method("unref", func(h *handle, _ modules.Args) goja.Value { return h.setRef(false) })
	method("readStart", func(h *handle, _ modules.Args) goja.Value { return h.read(true) })
	method("readStop", func(h *handle, _ modules.Args) goja.Value { return h.read(false) })
	method("setNoDelay", func(h *handle, a modules.Args) goja.Value { return h.setNoDelay(a) })
	method("setKeepAlive", func(h *handle, a modules.Args) goja.Value { return h.setKeepAlive(a) })
	method("getsockname", func(h *handle, a modules.Args) goja.Value { return c.fill(a, h.localAddr()) })
	method("getpeername", func(h *handle, a modules.Args) goja.Value { return c.fill(a, h.peerAddr()) })
	method("close", func(h *handle, _ modules.Args) goja.Value { return h.close() })
	return proto
}

func (c *Core) handleProps(proto *goja.Object) {
	prop := func(name string, get func(*handle) goja.Value) {
		c.env.Getter(proto, name, func(a modules.Args) goja.Value {
			if h, ok := c.env.State(a.This).(*handle); ok {
				return get(h)
			}
			return nil
		}, nil)
	}
	prop("fd", func(h *handle) goja.Value { return c.value(h.fd()) })
	prop("reading", func(h *handle) goja.Value { return c.boolean(h.socket != nil && h.socket.Reading()) })
	prop("bytesRead", func(h *handle) goja.Value { return h.count((*Socket).BytesRead) })
	prop("bytesWritten", func(h *handle) goja.Value { return h.count((*Socket).BytesWritten) })
	prop("writeQueueSize", func(h *handle) goja.Value {
		return h.count(func(s *Socket) int64 {
			if s.conn == nil {
				return 0
			}
			return int64(s.conn.Queued())
		})
	})
}

func (h *handle) count(of func(*Socket) int64) goja.Value {
	if h.socket == nil {
		return nil
	}
	return h.socket.core.value(of(h.socket))
}

// lower is the connection or the listener, or nil.
func (h *handle) lower() lower {
	switch {
	case h.server != nil && h.server.listener != nil:
		return h.server.listener
	case h.socket != nil && h.socket.conn != nil:
		return h.socket.conn
	}
	return nil
}

func (h *handle) fd() int {
	if l := h.lower(); l != nil {
		return l.FD()
	}
	if h.socket != nil && h.socket.attempt != nil && h.socket.attempt.dialing != nil {
		return h.socket.attempt.dialing.FD()
	}
	return -1
}

func (h *handle) hasRef() bool {
	if l := h.lower(); l != nil {
		return l.HasRef()
	}
	return h.socket != nil && h.socket.attempt != nil && !h.socket.unref
}

func (h *handle) setRef(ref bool) goja.Value {
	if h.server != nil {
		h.server.SetRef(ref)
	} else {
		h.socket.SetRef(ref)
	}
	return nil
}

func (h *handle) read(on bool) goja.Value {
	switch {
	case h.socket == nil:
	case on:
		h.socket.ReadStart()
	default:
		h.socket.ReadStop()
	}
	return nil
}

func (h *handle) setNoDelay(a modules.Args) goja.Value {
	if h.socket != nil {
		h.socket.SetNoDelay(a.Argument(0).ToBoolean())
	}
	return nil
}

func (h *handle) setKeepAlive(a modules.Args) goja.Value {
	if h.socket != nil {
		h.socket.SetKeepAlive(a.Argument(0).ToBoolean(), int(a.Argument(1).ToInteger()))
	}
	return nil
}

func (h *handle) localAddr() transport.Addr {
	switch {
	case h.socket != nil:
		return h.socket.localAddr()
	case h.server.listener != nil:
		return h.server.listener.Addr()
	}
	return transport.Addr{}
}

func (h *handle) peerAddr() transport.Addr {
	if h.socket == nil {
		return transport.Addr{}
	}
	return h.socket.RemoteAddr()
}

// fill puts an address into the object that getsockname gets.
func (c *Core) fill(a modules.Args, addr transport.Addr) goja.Value {
	if out, ok := a.Argument(0).(*goja.Object); ok && !addr.Local() {
		c.set(out, "address", addr.Addr().String(), "family", c.familyName(addr), "port", int(addr.Port()))
	}
	return c.value(0)
}

func (h *handle) close() goja.Value {
	if h.server != nil {
		h.server.stop()
	} else {
		h.socket.Stream.Destroy(nil)
	}
	return nil
}

// takeHandle takes the connection out of a handle: the option handle of
// new net.Socket, of a socket that gives it away.
func (c *Core) takeHandle(obj *goja.Object) transport.Connection {
	h, ok := c.env.State(obj).(*handle)
	if !ok || h.socket == nil || h.socket.conn == nil {
		return nil
	}
	conn := h.socket.conn
	conn.ReadStop()
	h.socket.received = conn.BytesRead()
	h.socket.conn = nil
	return conn
}
