// SPDX-License-Identifier: Apache-2.0

package http

import (
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// constructClient is new ClientRequest(url, options, cb), and the same called
// on an object of a subclass.
func (c *Core) constructClient(call goja.ConstructorCall) *goja.Object {
	this := call.This
	if !modules.Inherits(this, c.Client.Proto) {
		this = c.env.VM.CreateObject(c.Client.Proto)
	}
	r := &ClientRequest{origin: c.env.Loop.Start("HTTPCLIENTREQUEST")}
	opts, cb := c.clientArguments(call)
	c.InitOutgoing(this, r, r)
	r.begin(opts, cb)
	return this
}

// clientArguments sorts (url, options, cb), (url, cb) and (options, cb).
func (c *Core) clientArguments(call goja.ConstructorCall) (opts *goja.Object, cb goja.Value) {
	first, second, cb := call.Argument(0), call.Argument(1), call.Argument(2)
	opts = c.env.VM.NewObject()
	if c.env.Compat {
		if _, ok := first.(*goja.Object); !ok {
			c.env.ThrowArgType("options", "of type object", first)
		}
		return first.(*goja.Object), second
	}
	if input := c.urlInput(first); input != nil {
		c.copyTo(opts, input)
	} else {
		second, cb = first, second
	}
	if modules.Callable(second) {
		return opts, second
	}
	c.copyTo(opts, second)
	return opts, cb
}

// urlInput reads a URL, as text or as an object; nil if v is neither.
func (c *Core) urlInput(v goja.Value) goja.Value {
	if goja.IsString(v) {
		u, err := c.env.VM.New(c.module("url").Get("URL"), v)
		if err != nil {
			panic(err)
		}
		return c.callMethod(c.module("url"), "urlToHttpOptions", u)
	}
	u, ok := v.(*goja.Object)
	if !ok || !modules.Truthy(u.Get("href")) || !modules.Truthy(u.Get("protocol")) || !modules.Nullish(u.Get("auth")) || !modules.Nullish(u.Get("path")) {
		return nil
	}
	return c.callMethod(c.module("url"), "urlToHttpOptions", u)
}

func (c *Core) module(name string) *goja.Object { return c.env.Require(name).(*goja.Object) }

// copyTo copies the own properties of v to an object that was just made.
func (c *Core) copyTo(dst *goja.Object, v goja.Value) {
	if src, ok := v.(*goja.Object); ok {
		c.env.EachOwn(src, func(name string, v goja.Value) {
			if name == "" || name[0] < 'A' || name[0] > 'z' {
				define(dst, name, v)
				return
			}
			c.env.Add(dst, unistring.NewFromString(name), v)
		})
	}
}

// begin reads the options, makes what of the head is known, and asks for a
// connection.
func (r *ClientRequest) begin(opts *goja.Object, cb goja.Value) {
	c := r.core
	r.options = opts
	defaults := c.defaultAgent(opts)
	r.readAgent(opts, defaults)
	port := r.readPlace(opts, defaults)
	r.readSettings(opts)
	r.readMethod(opts)
	if modules.Callable(cb) {
		r.Once("response", cb)
	}
	r.chunkedDefault = !bodyless(r.method)
	if r.agent != nil {
		r.persistence()
	}
	r.unique = uniqueHeaders(c, opts.Get("uniqueHeaders"))
	r.readHeaders(opts, port)
	if signal := opts.Get("signal"); modules.Truthy(signal) {
		r.follow(signal)
		modules.Must(opts.Delete("signal"))
	}
	if !c.env.Compat {
		r.connect()
	}
}

// bodyless tells whether requests of the method have no body as a rule.
func bodyless(method string) bool {
	switch method {
	case "GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT":
		return true
	}
	return false
}

func (c *Core) defaultAgent(opts *goja.Object) *goja.Object {
	if v, ok := opts.Get("_defaultAgent").(*goja.Object); ok {
		return v
	}
	return c.global()
}

func (r *ClientRequest) readAgent(opts, defaults *goja.Object) {
	c := r.core
	v := opts.Get("agent")
	switch {
	case c.env.Compat:
	case modules.Nullish(v):
		if !modules.Callable(opts.Get("createConnection")) {
			r.agent = defaults
		}
	case v.StrictEquals(c.no):
		obj, err := c.env.VM.New(defaults.Get("constructor"))
		if err != nil {
			panic(err)
		}
		r.agent = obj
	default:
		obj, ok := v.(*goja.Object)
		if !ok || !modules.Callable(obj.Get("addRequest")) {
			c.env.ThrowArgType("options.agent", "one of Agent-like Object, undefined, or false", v)
		}
		r.agent = obj
	}
}

// persistence says whether the agent will keep the connection.
func (r *ClientRequest) persistence() {
	max := r.agent.Get("maxSockets")
	limited := max != nil && goja.IsNumber(max) && max.ToFloat() < 1e300
	r.keepAlive = modules.Truthy(r.agent.Get("keepAlive")) || limited
	r.last, r.Outgoing.agent = !r.keepAlive, true
}

// readHeaders sets the fields of the script, and those that it left out.
func (r *ClientRequest) readHeaders(opts *goja.Object, defaultPort goja.Value) {
	c := r.core
	headers, _ := opts.Get("headers").(*goja.Object)
	if headers != nil {
		if _, isArray := c.env.ArrayLength(headers); isArray {
			r.arrayHead(headers)
			return
		}
		c.env.EachOwn(headers, func(name string, v goja.Value) { r.setOption(name, v) })
	}
	v := opts.Get("setHost")
	set := v == nil || goja.IsUndefined(v) || v.ToBoolean()
	if set && !modules.Truthy(r.Field("host")) {
		r.setOption("Host", c.env.VM.ToValue(r.hostField(opts.Get("port"), defaultPort)))
	}
	if auth := opts.Get("auth"); modules.Truthy(auth) && !modules.Truthy(r.Field("authorization")) {
		r.SetField("Authorization", buffer.ASCII("Basic "+c.base64(auth)))
	}
	if modules.Truthy(r.Field("expect")) {
		r.ImplicitHead()
	}
}

// base64 is what Buffer makes of v, text or bytes.
func (c *Core) base64(v goja.Value) string {
	data := c.callMethod(c.module("buffer").Get("Buffer").(*goja.Object), "from", v)
	return c.callMethod(data.(*goja.Object), "toString", buffer.ASCII("base64")).String()
}

func (r *ClientRequest) setOption(name string, v goja.Value) {
	if r.core.env.Compat {
		name = strings.ToLower(name)
	}
	if _, several := r.core.list(v); several && strings.EqualFold(name, "host") {
		r.core.env.ThrowArgType("options.headers.host", "of type string", v)
	}
	r.SetChecked(text(name), v)
}

// arrayHead makes the head of a list of fields at once.
func (r *ClientRequest) arrayHead(headers *goja.Object) {
	h := heading{o: &r.Outgoing, b: r.line()}
	r.core.eachHeader(headers, func(name string, v goja.Value) {
		r.core.fieldName(text(name), "Header name")
		r.core.checkValue(name, v)
		low, id := lower(name)
		h.add(name, low, id, v)
	})
	h.finish()
}

// hostField is the value of the Host field.
func (r *ClientRequest) hostField(port, defaultPort goja.Value) string {
	host := r.host.String()
	if r.core.env.Compat {
		return host
	}
	if strings.Count(host, ":") > 1 && host[0] != '[' {
		host = "[" + host + "]"
	}
	if modules.Truthy(port) && (defaultPort == nil || port.ToFloat() != defaultPort.ToFloat()) {
		host += ":" + port.String()
	}
	return host
}

// request(url, options, cb)
func (c *Core) requestFunction(a modules.Args) goja.Value {
	return c.constructClient(goja.ConstructorCall{This: c.env.VM.CreateObject(c.Client.Proto), Arguments: a.Arguments})
}

// get(url, options, cb) is request with an end.
func (c *Core) getFunction(a modules.Args) goja.Value {
	obj := c.requestFunction(a).(*goja.Object)
	c.callMethod(obj, "end")
	return obj
}
