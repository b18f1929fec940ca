// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// This file has what is different under --compat=iotjs, where every message is
// a connection of its own: nothing is added to the fields of the script, and a
// body without a Content-Length ends with the connection.

// defineIncomingCompat adds the methods that only IoT.js has.
func (c *Core) defineIncomingCompat() {
	c.env.DefineHidden(c.Incoming.Proto, modules.Method{Name: "addHeaders", Len: 1, Func: c.addHeaders})
}

// addHeaders([name, value, ...]) adds to the headers of a message.
func (c *Core) addHeaders(a modules.Args) goja.Value {
	m := c.thisIncoming(a)
	items, _ := c.list(a.Argument(0))
	headers := m.object(headersObject).(*goja.Object)
	for i := 0; i+1 < len(items); i += 2 {
		define(headers, items[i].String(), items[i+1])
	}
	return nil
}

// headersCompat keeps the names as they came; of several the last counts.
func (c *Core) headersCompat(fields []http1.Field) *goja.Object {
	obj := c.env.VM.NewObject()
	for i := range fields {
		define(obj, fields[i].Name, text(fields[i].Value))
	}
	return obj
}

// setHeaderCompat is setHeader(name, value): once the head is made it has no
// effect.
func (o *Outgoing) setHeaderCompat(a modules.Args) {
	c := o.core
	if !goja.IsString(a.Argument(0)) {
		panic(c.env.NewError(modules.TypeError, "", "Name must be string."))
	}
	name := a.Argument(0).String()
	if a.Nullish(1) {
		panic(c.env.NewError(modules.PlainError, "", "value required in setHeader("+name+", value)"))
	}
	low, id := lower(c.fieldName(a.Argument(0), "Header name"))
	c.checkValue(low, a.Argument(1))
	if !o.made && !o.built {
		o.setKept(field{low, low, id, a.Argument(1)})
	}
}

// setKept sets a field whose name counts as it is spelled.
func (o *Outgoing) setKept(f field) {
	for i := range o.fields {
		if o.fields[i].name == f.name {
			o.fields[i] = f
			return
		}
	}
	o.fields = append(o.fields, f)
}

// writeHeadCompat is writeHead(status, message, headers): it may be called
// again, until the head is sent.
func (r *Response) writeHeadCompat(status goja.Value, message, headers goja.Value) {
	c := r.core
	r.built = true
	r.setStatus(status)
	r.message = message
	if message == nil {
		r.message = buffer.ASCII(reason(r.status))
	}
	c.eachHeader(headers, func(name string, v goja.Value) {
		c.fieldName(text(name), "Header name")
		c.checkValue(name, v)
		low, id := lower(name)
		r.setKept(field{name, low, id, v})
	})
}

// finishCompat adds nothing: the body goes as it is, and the connection ends
// with it.
func (h *heading) finishCompat() {
	h.o.last = true
	h.o.chunked = false
}

// endCompat is end(data, encoding, cb): true, or false for a second one.
func (c *Core) endCompat(o *Outgoing, v, encoding, cb goja.Value) goja.Value {
	if o.ended {
		return c.no
	}
	o.endWith(v, encoding, cb)
	if r := c.client(o.this); r != nil {
		r.connect() // not before
	}
	return c.yes
}

// compatMethods are the methods that IoT.js lists, in its order.
func compatMethods() []string {
	return []string{
		"DELETE", "GET", "HEAD", "POST", "PUT", "CONNECT", "OPTIONS", "TRACE", "COPY", "LOCK", "MKCOL", "MOVE",
		"PROPFIND", "PROPPATCH", "SEARCH", "UNLOCK", "REPORT", "MKACTIVITY", "CHECKOUT", "MERGE", "M-SEARCH", "NOTIFY",
		"SUBSCRIBE", "UNSUBSCRIBE", "PATCH", "PURGE", "MKCALENDAR",
	}
}

// compatStatuses changes the phrases that IoT.js words in another way.
func compatStatuses(obj *goja.Object) {
	define(obj, "414", buffer.ASCII("URI Too Large"))
	define(obj, "504", buffer.ASCII("Gateway Time-out"))
}

// refuseCompat closes the connection of what is no request, and says nothing.
func (c *serverConn) refuseCompat() { c.link.Destroy(nil) }

// moreCompat tells whether requests came together with one that is answered:
// each has its answer before the connection ends.
func (c *serverConn) moreCompat() bool {
	switch {
	case !c.server.core.env.Compat:
		return false
	case len(c.queue) > 0:
		c.nextResponse()
		return true
	}
	c.closes = c.parsing
	return c.closes
}

// closeCompat ends the connection when the last of them is answered.
func (c *serverConn) closeCompat() {
	if c.closes && !c.parsing && c.active == nil && !c.over {
		c.last = true
		c.link.DestroySoon()
	}
}
