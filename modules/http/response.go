// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// Response is the state of a ServerResponse.
type Response struct {
	Outgoing
	owner   owner // nil for one that a script made
	req     *Incoming
	request goja.Value // req as scripts see it
	status  int
	message goja.Value // statusMessage, nil for the usual one
}

// owner is the connection that a response belongs to.
type owner interface {
	finished(r *Response)
	shared() *calls
}

// defineResponse makes the class ServerResponse.
func (c *Core) defineResponse() {
	ctor, proto := c.env.Class("ServerResponse", 2, c.constructResponse)
	c.Response = stream.Class{Ctor: ctor, Proto: proto}
	c.env.Extend(ctor, c.Outgoing.Ctor)
	c.env.Define(proto,
		modules.Method{Name: "assignSocket", Len: 1, Func: c.assignSocket},
		modules.Method{Name: "detachSocket", Len: 1, Func: c.detachSocket},
		modules.Method{Name: "writeContinue", Len: 1, Func: c.writeContinue},
		modules.Method{Name: "writeProcessing", Len: 1, Func: c.writeProcessing},
		modules.Method{Name: "writeEarlyHints", Len: 2, Func: c.writeEarlyHints},
		modules.Method{Name: "writeHead", Len: 3, Func: c.writeHead},
	)
	modules.Must(proto.Set("writeHeader", proto.Get("writeHead")))
	c.own.writeHead = proto.Get("writeHead").(*goja.Object)
	c.own.assignSocket = proto.Get("assignSocket").(*goja.Object)
	c.defineResponseProps()
}

// response is the response behind v, or nil.
func (c *Core) response(v goja.Value) *Response {
	r, _ := c.ev.State(v).(*Response)
	return r
}

// thisResponse is the response that a method was called on.
func (c *Core) thisResponse(a modules.Args) *Response {
	r := c.response(a.This)
	if r == nil {
		c.env.ThrowType("ERR_INVALID_THIS", "Value of \"this\" must be of type ServerResponse")
	}
	return r
}

// constructResponse is new ServerResponse(req, options), and the same called on
// an object of a subclass. req needs to have method, httpVersionMajor and
// httpVersionMinor.
func (c *Core) constructResponse(call goja.ConstructorCall) *goja.Object {
	this := call.This
	if !modules.Inherits(this, c.Response.Proto) {
		this = c.env.VM.CreateObject(c.Response.Proto)
	}
	r := new(Response)
	c.initResponse(this, r)
	r.request = call.Argument(0)
	if req, ok := r.request.(*goja.Object); ok {
		r.readRequest(req)
	}
	if opts, ok := call.Argument(1).(*goja.Object); ok {
		r.readOptions(opts)
	}
	return this
}

func (c *Core) initResponse(obj *goja.Object, r *Response) {
	c.InitOutgoing(obj, r, r)
	r.status, r.sendDate, r.chunkedDefault = 200, !c.env.Compat, true
}

// readRequest takes from a request what the response depends on.
func (r *Response) readRequest(req *goja.Object) {
	if r.req = r.core.incoming(req); r.req != nil && !r.req.assigned() && r.req.minor >= 0 {
		r.follow(r.req.method, int(r.req.minor))
		return
	}
	method, minor := "", 0
	if v := req.Get("method"); !modules.Nullish(v) {
		method = v.String()
	}
	if v := req.Get("httpVersionMajor"); v != nil && v.ToInteger() == 1 {
		if w := req.Get("httpVersionMinor"); w != nil {
			minor = int(w.ToInteger())
		}
	}
	r.follow(method, minor)
	if minor < 1 {
		if h, ok := req.Get("headers").(*goja.Object); ok && !modules.Nullish(h.Get("te")) {
			r.chunkedDefault = hasChunked(h.Get("te").String())
		}
	}
}

// follow sets how the response to a request is framed.
func (r *Response) follow(method string, minor int) {
	r.noBody = method == "HEAD"
	if minor < 1 {
		r.chunkedDefault, r.keepAlive = false, false
		if r.req != nil {
			te, ok := r.req.field("te")
			r.chunkedDefault = ok && hasChunked(te)
		}
	}
}

func (r *Response) readOptions(opts *goja.Object) {
	if v := opts.Get("highWaterMark"); v != nil && goja.IsNumber(v) {
		r.mark = int(v.ToInteger())
	}
	r.rejectBody = modules.Truthy(opts.Get("rejectNonStandardBodyWrites"))
}

// ImplicitHead implements Kind: it is this.writeHead(this.statusCode).
func (r *Response) ImplicitHead() {
	c := r.core
	if v, ok := r.this.Get("writeHead").(*goja.Object); ok && v != c.own.writeHead {
		if fn, ok := goja.AssertFunction(v); ok {
			c.env.Invoke(fn, r.this, c.int(r.status))
			return
		}
	}
	r.makeHead(r.status, nil)
}

// Finished implements Kind.
func (r *Response) Finished() {
	if r.owner != nil {
		r.owner.finished(r)
	}
}

// Calls implements Kind.
func (r *Response) Calls() *calls {
	if r.owner == nil {
		return nil
	}
	return r.owner.shared()
}

func (c *Core) defineResponseProps() {
	prop := func(name string, get func(*Response) goja.Value, set func(*Response, goja.Value)) {
		getter := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
			if r := c.response(a.This); r != nil {
				return get(r)
			}
			return nil
		})
		setter := c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
			if r := c.response(a.This); r != nil {
				set(r, a.Argument(0))
			}
			return nil
		})
		modules.Must(c.Response.Proto.DefineAccessorProperty(name, getter, setter, goja.FLAG_TRUE, goja.FLAG_TRUE))
	}
	prop("statusCode", func(r *Response) goja.Value { return r.shownStatus() }, func(r *Response, v goja.Value) { r.setStatus(v) })
	prop("statusMessage", func(r *Response) goja.Value { return r.shownMessage() }, func(r *Response, v goja.Value) { r.message = v })
	prop("req", func(r *Response) goja.Value { return r.request }, func(r *Response, v goja.Value) { r.request = v })
}
