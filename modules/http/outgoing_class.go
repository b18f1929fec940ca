// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// defineOutgoing makes the class OutgoingMessage.
func (c *Core) defineOutgoing() {
	ctor, proto := c.env.Class("OutgoingMessage", 1, c.constructOutgoing)
	c.Outgoing = stream.Class{Ctor: ctor, Proto: proto}
	c.env.Extend(ctor, c.streams.Stream.Ctor)
	c.env.Define(proto,
		modules.Method{Name: "cork", Func: c.corkMethod},
		modules.Method{Name: "uncork", Func: c.uncorkMethod},
		modules.Method{Name: "setTimeout", Len: 2, Func: c.outgoingSetTimeout},
		modules.Method{Name: "destroy", Len: 1, Func: c.destroyMethod},
		modules.Method{Name: "_send", Len: 4, Func: c.sendMethod},
		modules.Method{Name: "_writeRaw", Len: 4, Func: c.writeRawMethod},
		modules.Method{Name: "_storeHeader", Len: 2, Func: c.storeHeaderMethod},
		modules.Method{Name: "setHeader", Len: 2, Func: c.setHeader},
		modules.Method{Name: "setHeaders", Len: 1, Func: c.setHeaders},
		modules.Method{Name: "appendHeader", Len: 2, Func: c.appendHeader},
		modules.Method{Name: "getHeader", Len: 1, Func: c.getHeader},
		modules.Method{Name: "getHeaderNames", Func: c.getHeaderNames},
		modules.Method{Name: "getRawHeaderNames", Func: c.getRawHeaderNames},
		modules.Method{Name: "getHeaders", Func: c.getHeaders},
		modules.Method{Name: "hasHeader", Len: 1, Func: c.hasHeader},
		modules.Method{Name: "removeHeader", Len: 1, Func: c.removeHeader},
		modules.Method{Name: "_implicitHeader", Func: c.implicitMethod},
		modules.Method{Name: "write", Len: 3, Func: c.writeMethod},
		modules.Method{Name: "addTrailers", Len: 1, Func: c.addTrailers},
		modules.Method{Name: "end", Len: 3, Func: c.endMethod},
		modules.Method{Name: "flushHeaders", Func: c.flushHeaders},
		modules.Method{Name: "pipe", Func: c.cannotPipe},
	)
	get := func(name string) *goja.Object { return proto.Get(name).(*goja.Object) }
	c.own.write, c.own.end, c.own.implicitHeader = get("write"), get("end"), get("_implicitHeader")
	c.defineOutgoingProps()
}

// baseKind is an OutgoingMessage that is neither a request nor a response.
type baseKind struct{ c *Core }

// ImplicitHead implements Kind.
func (k baseKind) ImplicitHead() {
	k.c.env.ThrowError("ERR_METHOD_NOT_IMPLEMENTED", "The _implicitHeader() method is not implemented")
}

// Finished implements Kind.
func (baseKind) Finished() {}

// Calls implements Kind.
func (baseKind) Calls() *calls { return nil }

// constructOutgoing is new OutgoingMessage(), and the same called on an object
// of a subclass.
func (c *Core) constructOutgoing(call goja.ConstructorCall) *goja.Object {
	this := call.This
	if !modules.Inherits(this, c.Outgoing.Proto) {
		this = c.env.VM.CreateObject(c.Outgoing.Proto)
	}
	c.InitOutgoing(this, new(Outgoing), baseKind{c})
	return this
}

// thisOutgoing is the message that a method was called on.
func (c *Core) thisOutgoing(a modules.Args) *Outgoing {
	o := c.outgoing(a.This)
	if o == nil {
		c.env.ThrowType("ERR_INVALID_THIS", "Value of \"this\" must be of type OutgoingMessage")
	}
	return o
}

// _implicitHeader() is what a package calls that wants the head to be made.
func (c *Core) implicitMethod(a modules.Args) goja.Value {
	c.thisOutgoing(a).kind.ImplicitHead()
	return nil
}

func (c *Core) corkMethod(a modules.Args) goja.Value {
	c.thisOutgoing(a).corked++
	return nil
}

func (c *Core) uncorkMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if o.corked > 0 {
		if o.corked--; o.corked == 0 {
			o.Flush()
		}
	}
	return nil
}

// setTimeout(ms, cb) sets the idle timeout of the socket, now or when there is
// one.
func (c *Core) outgoingSetTimeout(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if modules.Callable(a.Argument(1)) {
		o.On("timeout", a.Argument(1))
	}
	ms := a.Argument(0)
	if o.link != nil {
		c.callMethod(o.link.Object(), "setTimeout", ms)
		return a.This
	}
	if socket, ok := o.props["socket"].(*goja.Object); ok { // assigned by a script
		c.callMethod(socket, "setTimeout", ms)
		return a.This
	}
	o.Once("socket", c.env.Function("", 1, func(b modules.Args) goja.Value {
		if socket, ok := b.Argument(0).(*goja.Object); ok {
			c.callMethod(socket, "setTimeout", ms)
		}
		return nil
	}))
	return a.This
}

// destroy(err) closes the connection.
func (c *Core) destroyMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if o.destroyed {
		return a.This
	}
	o.destroyed = true
	var err goja.Value
	if modules.Truthy(a.Argument(0)) {
		err = a.Argument(0)
	}
	o.more().errored = err
	if o.link != nil {
		o.link.Destroy(err)
		return a.This
	}
	o.Once("socket", c.env.Function("", 1, func(b modules.Args) goja.Value {
		if socket, ok := b.Argument(0).(*goja.Object); ok {
			c.callMethod(socket, "destroy", a.Argument(0))
		}
		return nil
	}))
	return a.This
}

// _send(data, encoding, cb) sends bytes behind the head, without framing.
func (c *Core) sendMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	encoding, cb := encodingAndCallback(a)
	p := c.payloadOf(a.Argument(0), encoding)
	o.add(p.append(nil))
	o.notify(cb)
	return c.boolean(o.schedule())
}

// _writeRaw(data, encoding, cb) sends bytes in front of the head.
func (c *Core) writeRawMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	encoding, cb := encodingAndCallback(a)
	p := c.payloadOf(a.Argument(0), encoding)
	o.queue(p.append(nil))
	o.notify(cb)
	return c.boolean(o.schedule())
}

// encodingAndCallback are the arguments behind the data; the encoding may be
// left out.
func encodingAndCallback(a modules.Args) (encoding, cb goja.Value) {
	encoding, cb = a.Argument(1), a.Argument(2)
	if modules.Callable(encoding) {
		return goja.Undefined(), encoding
	}
	return encoding, cb
}

// _storeHeader(firstLine, headers) makes the head.
func (c *Core) storeHeaderMethod(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	h := heading{o: o, b: appendText(nil, a.Argument(0).ToString())}
	c.eachHeader(a.Argument(1), func(name string, v goja.Value) {
		low, id := lower(name)
		h.add(name, low, id, v)
	})
	h.finish()
	return nil
}

func (c *Core) flushHeaders(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if !o.made {
		o.implicit()
	}
	o.add(nil)
	o.Flush()
	return nil
}

func (c *Core) cannotPipe(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	o.Emit("error", c.env.NewError(modules.PlainError, "ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable"))
	return nil
}
