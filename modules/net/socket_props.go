// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// prop defines an accessor of sockets; on anything else it is undefined. What a
// script assigns becomes a property of the object itself.
func (c *Core) prop(name string, get func(*Socket) goja.Value) {
	getter := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
		if s := c.findSocket(a.This); s != nil {
			return get(s)
		}
		return nil
	})
	modules.Must(c.Socket.Proto.DefineAccessorProperty(name, getter, c.overwrite(name), goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// overwrite is a setter that puts a plain property in place of the accessor.
func (c *Core) overwrite(name string) goja.Value {
	return c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
		if obj, ok := a.This.(*goja.Object); ok {
			modules.Must(obj.DefineDataProperty(name, a.Argument(0), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
		}
		return nil
	})
}

// DefineSocketProp defines an accessor for a layer above.
func (c *Core) DefineSocketProp(name string, get func(socket *goja.Object) goja.Value) {
	c.prop(name, func(s *Socket) goja.Value { return get(s.Object()) })
}

func (c *Core) defineSocketProps() {
	flag := func(name string, get func(*Socket) bool) {
		c.prop(name, func(s *Socket) goja.Value { return c.boolean(get(s)) })
	}
	flag("connecting", (*Socket).Connecting)
	flag("_connecting", (*Socket).Connecting)
	flag("pending", func(s *Socket) bool { return s.conn == nil })
	flag("_hadError", func(s *Socket) bool { return s.Errored() != nil })
	c.prop("readyState", func(s *Socket) goja.Value { return c.value(s.readyState()) })
	c.prop("bufferSize", func(s *Socket) goja.Value {
		if !s.open() {
			return nil
		}
		return c.value(s.Pending())
	})
	c.prop("bytesRead", func(s *Socket) goja.Value { return c.value(s.BytesRead()) })
	c.prop("bytesWritten", func(s *Socket) goja.Value { return c.value(s.BytesWritten()) })
	c.prop("_bytesDispatched", func(s *Socket) goja.Value { return c.value(s.dispatched) })
	c.prop("timeout", func(s *Socket) goja.Value {
		if s.cold == nil {
			return nil
		}
		return s.cold.timeout
	})
	c.prop("server", (*Socket).serverObject)
	c.prop("_server", (*Socket).serverObject)
	c.prop("_host", func(s *Socket) goja.Value {
		if s.cold == nil || s.cold.host == "" {
			return goja.Null()
		}
		return c.value(s.cold.host)
	})
	c.prop("_parent", func(*Socket) goja.Value { return goja.Null() })
	c.prop("autoSelectFamilyAttemptedAddresses", func(s *Socket) goja.Value {
		if s.cold == nil {
			return nil
		}
		return s.cold.attempted
	})
	c.prop("_handle", (*Socket).handleObject)
	c.defineAddresses()
}

func (c *Core) defineAddresses() {
	for prefix, addr := range map[string]func(*Socket) transport.Addr{"local": (*Socket).localAddr, "remote": (*Socket).RemoteAddr} {
		c.prop(prefix+"Address", func(s *Socket) goja.Value { return c.addressPart(addr(s), "address") })
		c.prop(prefix+"Port", func(s *Socket) goja.Value { return c.addressPart(addr(s), "port") })
		c.prop(prefix+"Family", func(s *Socket) goja.Value { return c.addressPart(addr(s), "family") })
	}
}

// addressPart is one property of an address; a local socket has none.
func (c *Core) addressPart(a transport.Addr, name string) goja.Value {
	switch {
	case a.Local():
		return nil
	case name == "address":
		return c.value(a.Addr().String())
	case name == "port":
		return c.value(int(a.Port()))
	}
	return c.familyName(a)
}

func (c *Core) familyName(a transport.Addr) goja.Value {
	if a.Addr().Is4() {
		return c.names.v4
	}
	return c.names.v6
}

// addressObject is an address as address() shows it.
func (c *Core) addressObject(a transport.Addr) *goja.Object {
	obj := c.env.VM.NewObject()
	if !a.Local() {
		c.set(obj, "address", a.Addr().String(), "family", c.familyName(a), "port", int(a.Port()))
	}
	return obj
}

func (s *Socket) localAddr() transport.Addr {
	if s.conn == nil {
		return transport.Addr{}
	}
	return s.conn.LocalAddr()
}

// RemoteAddr is the address of the peer. It stays known, once somebody asked
// for it, when the socket is closed.
func (s *Socket) RemoteAddr() transport.Addr {
	if s.cold != nil && s.cold.peer != nil {
		return *s.cold.peer
	}
	if s.conn == nil {
		return transport.Addr{}
	}
	a := s.conn.RemoteAddr()
	s.rare().peer = &a
	return a
}

// localSocket tells whether the connection is no TCP connection.
func (s *Socket) localSocket() bool {
	if s.attempt != nil {
		return s.attempt.o.Path != ""
	}
	return s.conn != nil && s.conn.LocalAddr().Local()
}

func (s *Socket) serverObject() goja.Value {
	if s.server == nil {
		return goja.Null()
	}
	return s.server.Object()
}

// BytesRead is how many bytes were received.
func (s *Socket) BytesRead() int64 {
	if s.conn == nil {
		return s.received
	}
	return s.conn.BytesRead()
}

// BytesWritten is how many bytes were written to the socket, whether the kernel
// has taken them already or not.
func (s *Socket) BytesWritten() int64 { return s.dispatched + int64(max(0, s.Pending()-s.inFlight)) }

func (s *Socket) readyState() string {
	readable, writable := modules.Truthy(s.Object().Get("readable")), modules.Truthy(s.Object().Get("writable"))
	switch {
	case s.attempt != nil:
		return "opening"
	case readable && writable:
		return "open"
	case readable:
		return "readOnly"
	case writable:
		return "writeOnly"
	}
	return "closed"
}
