// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// defineIncoming makes the class IncomingMessage.
func (c *Core) defineIncoming() {
	c.dataEvent = c.env.VM.ToValue("data")
	ctor, proto := c.env.Class("IncomingMessage", 1, c.constructIncoming)
	c.Incoming = stream.Class{Ctor: ctor, Proto: proto}
	c.env.Extend(ctor, c.streams.Readable.Ctor)
	c.env.DefineHidden(proto,
		modules.Method{Name: "setTimeout", Len: 2, Func: c.incomingSetTimeout},
		modules.Method{Name: "_dump", Func: c.incomingDump},
		modules.Method{Name: "_addHeaderLines", Len: 2, Func: c.incomingAddLines},
		modules.Method{Name: "_addHeaderLine", Len: 3, Func: c.incomingAddLine},
	)
	c.defineIncomingProps()
	if c.env.Compat {
		c.defineIncomingCompat()
	}
}

// constructIncoming is new IncomingMessage(socket), and the same called on an
// object of a subclass.
func (c *Core) constructIncoming(call goja.ConstructorCall) *goja.Object {
	socket, _ := call.Argument(0).(*goja.Object)
	this, mark := call.This, 0
	if !modules.Inherits(this, c.Incoming.Proto) {
		this = c.env.VM.CreateObject(c.Incoming.Proto)
	}
	if socket != nil {
		mark = markOf(socket)
	}
	c.initIncoming(this, new(Incoming), socket, mark)
	return this
}

// thisIncoming is the message that a method was called on.
func (c *Core) thisIncoming(a modules.Args) *Incoming {
	m := c.incoming(a.This)
	if m == nil {
		c.env.ThrowType("ERR_INVALID_THIS", "Value of \"this\" must be of type IncomingMessage")
	}
	return m
}

// setTimeout(ms, cb) sets the idle timeout of the socket.
func (c *Core) incomingSetTimeout(a modules.Args) goja.Value {
	m := c.thisIncoming(a)
	if modules.Callable(a.Argument(1)) {
		m.On("timeout", a.Argument(1))
	}
	socket, ok := m.socket.(*goja.Object)
	if !ok {
		return a.This
	}
	c.callMethod(socket, "setTimeout", a.Argument(0))
	switch conn := m.feed.(type) {
	case nil: // no connection of ours tells the message
		c.listenTo(socket, "timeout", c.env.Function("", 0, func(modules.Args) goja.Value {
			m.Emit("timeout")
			return nil
		}))
	case *clientConn:
		if conn.req != nil {
			conn.req.timed = true
		}
	}
	return a.This
}

func (c *Core) incomingDump(a modules.Args) goja.Value {
	c.thisIncoming(a).Dump()
	return nil
}

// callMethod calls obj[name](...args) if there is such a method.
func (c *Core) callMethod(obj *goja.Object, name unistring.String, args ...goja.Value) goja.Value {
	v, _ := c.env.Property(obj, name).(*goja.Object)
	if v == nil {
		return goja.Undefined()
	}
	if v.ClassName() == "Function" {
		if fn, ok := v.Export().(func(goja.FunctionCall) goja.Value); ok {
			return fn(goja.FunctionCall{This: obj, Arguments: args})
		}
	}
	if fn, ok := goja.AssertFunction(v); ok {
		return c.env.Invoke(fn, obj, args...)
	}
	return goja.Undefined()
}
