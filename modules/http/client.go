// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// ClientRequest is the state of a ClientRequest: what a script sends, and the
// connection that its response comes on.
type ClientRequest struct {
	Outgoing
	agent   *goja.Object // nil for none
	options *goja.Object // of the script, merged
	method  string
	path    goja.Value
	host    goja.Value

	protocol, socketPath goja.Value
	timeout              goja.Value // the option, nil for none

	conn   *clientConn
	res    *Incoming
	origin *eventloop.Context // where the request was made

	maxHead    int
	maxHeaders int
	lenient    bool
	joined     bool

	aborted   bool
	reused    bool
	timed     bool // a script asked for a time-out
	told      bool // 'timeout' was emitted
	answered  bool // the end of the response was read
	released  bool // the connection was given back
	connected bool // it was asked for
}

// defineClient makes the class ClientRequest.
func (c *Core) defineClient() {
	ctor, proto := c.env.Class("ClientRequest", 3, c.constructClient)
	c.Client = stream.Class{Ctor: ctor, Proto: proto}
	c.env.Extend(ctor, c.Outgoing.Ctor)
	c.env.Define(proto,
		modules.Method{Name: "abort", Func: c.clientAbort},
		modules.Method{Name: "destroy", Len: 1, Func: c.clientDestroy},
		modules.Method{Name: "onSocket", Len: 2, Func: c.clientOnSocket},
		modules.Method{Name: "setTimeout", Len: 2, Func: c.clientSetTimeout},
		modules.Method{Name: "clearTimeout", Len: 1, Func: c.clientClearTimeout},
		modules.Method{Name: "setNoDelay", Len: 1, Func: c.deferred("setNoDelay")},
		modules.Method{Name: "setSocketKeepAlive", Len: 2, Func: c.deferred("setKeepAlive")},
	)
	c.clients = make(map[*goja.Object]*clientConn)
	c.onClientError = c.env.Function("socketErrorListener", 1, c.clientError)
	c.onResponseEnd = c.env.Function("responseOnEnd", 0, c.responseOnEnd)
	c.onClientTimeout = c.env.Function("responseOnTimeout", 0, c.clientTimeout)
	c.defineClientProps()
	c.defineHTTPMessage()
}

// defineHTTPMessage makes socket._httpMessage, by which packages find the
// message that a connection is busy with.
func (c *Core) defineHTTPMessage() {
	c.net.DefineSocketProp("_httpMessage", func(socket *goja.Object) goja.Value {
		if conn := c.clients[socket]; conn != nil && conn.req != nil {
			return conn.req.this
		}
		if conn := c.conns[socket]; conn != nil && conn.active != nil {
			return conn.active.this
		}
		return c.null
	})
}

func (c *Core) defineClientProps() {
	prop := func(name string, get func(*ClientRequest) goja.Value, set func(*ClientRequest, goja.Value)) {
		if set != nil {
			own := set
			c.outProp(c.Client.Proto, name, func(o *Outgoing) goja.Value { return get(c.clientOf(o)) },
				func(o *Outgoing, v goja.Value) { own(c.clientOf(o), v) })
			return
		}
		c.outProp(c.Client.Proto, name, func(o *Outgoing) goja.Value { return get(c.clientOf(o)) }, nil)
	}
	prop("method", func(r *ClientRequest) goja.Value { return text(r.method) },
		func(r *ClientRequest, v goja.Value) { r.method = v.String() })
	prop("path", func(r *ClientRequest) goja.Value { return r.path }, func(r *ClientRequest, v goja.Value) { r.path = v })
	prop("host", func(r *ClientRequest) goja.Value { return r.host }, nil)
	prop("protocol", func(r *ClientRequest) goja.Value { return r.protocol }, nil)
	prop("socketPath", func(r *ClientRequest) goja.Value { return r.socketPath }, nil)
	prop("reusedSocket", func(r *ClientRequest) goja.Value { return c.boolean(r.reused) },
		func(r *ClientRequest, v goja.Value) { r.reused = v.ToBoolean() })
	prop("aborted", func(r *ClientRequest) goja.Value { return c.boolean(r.aborted) }, nil)
	prop("timeout", func(r *ClientRequest) goja.Value { return r.timeout },
		func(r *ClientRequest, v goja.Value) { r.timeout = v })
	prop("maxHeadersCount", func(r *ClientRequest) goja.Value { return c.null }, func(r *ClientRequest, v goja.Value) {
		r.maxHeaders = int(milliseconds(v))
		r.keep("maxHeadersCount", v)
	})
	prop("res", func(r *ClientRequest) goja.Value {
		if r.res == nil {
			return c.null
		}
		return r.res.Object()
	}, nil)
	prop("agent", func(r *ClientRequest) goja.Value {
		if r.agent == nil {
			return nil
		}
		return r.agent
	}, nil)
}

// keep makes a property show what a script assigned.
func (o *Outgoing) keep(name string, v goja.Value) {
	if o.props == nil {
		o.props = make(map[string]goja.Value)
	}
	o.props[name] = v
}

// clientOf is the request that o is part of.
func (c *Core) clientOf(o *Outgoing) *ClientRequest {
	if r := c.client(o.this); r != nil {
		return r
	}
	return &ClientRequest{}
}

// client is the request behind v, or nil.
func (c *Core) client(v goja.Value) *ClientRequest {
	r, _ := c.ev.State(v).(*ClientRequest)
	return r
}

// thisClient is the request that a method was called on.
func (c *Core) thisClient(a modules.Args) *ClientRequest {
	r := c.client(a.This)
	if r == nil {
		c.env.ThrowType("ERR_INVALID_THIS", "Value of \"this\" must be of type ClientRequest")
	}
	return r
}

// ImplicitHead implements Kind.
func (r *ClientRequest) ImplicitHead() {
	if r.made {
		r.core.env.ThrowError("ERR_HTTP_HEADERS_SENT", "Cannot render headers after they are sent to the client")
	}
	r.MakeHead(r.line())
}

// line is the first line of the head.
func (r *ClientRequest) line() []byte {
	b := append(r.borrow(), r.method...)
	b = append(b, ' ')
	b = appendText(b, stringOf(r.path))
	return append(b, " HTTP/1.1\r\n"...)
}

// Finished implements Kind: the request is sent. If the response was faster
// the connection is free now.
func (r *ClientRequest) Finished() {
	if r.keepAlive && r.answered && !r.destroyed {
		r.giveUp()
	}
}

// Calls implements Kind.
func (r *ClientRequest) Calls() *calls { return nil }

// prepare makes a parser ready for the response to r.
func (r *ClientRequest) prepare(p *http1.Parser) {
	p.Kind = http1.Response
	p.Limits.HeadSize, p.Limits.Fields = r.maxHead, r.maxHeaders
	if p.Limits.HeadSize == 0 {
		p.Limits.HeadSize = r.core.maxHead
	}
	p.Lenient = r.lenient
	p.NoBody, p.Connect = r.method == "HEAD", r.method == "CONNECT"
}
