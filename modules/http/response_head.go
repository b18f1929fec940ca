// SPDX-License-Identifier: Apache-2.0

package http

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// A statusCode that a script sets is checked when the head is made, as in
// Node.js: until then it may be anything.
func (r *Response) setStatus(v goja.Value) {
	r.forgetStatus()
	f := v.ToFloat()
	if !goja.IsNumber(v) || f != float64(int(f)) {
		r.more().status = v
		return
	}
	r.status = int(f)
}

// oddStatus is a statusCode that a script set and that is no integer, or nil.
func (r *Response) oddStatus() goja.Value {
	if r.rare == nil {
		return nil
	}
	return r.rare.status
}

func (r *Response) forgetStatus() {
	if r.rare != nil {
		r.rare.status = nil
	}
}

func (r *Response) shownStatus() goja.Value {
	if v := r.oddStatus(); v != nil {
		return v
	}
	return r.core.statusValue(r.status)
}

func (c *Core) statusValue(n int) goja.Value {
	v := c.statuses[n]
	if v == nil {
		v = c.int(n)
		if n >= 100 && n < 1000 {
			c.statuses[n] = v
		}
	}
	return v
}

// writeHead(status, message, headers) makes the head. message may be left out.
func (c *Core) writeHead(a modules.Args) goja.Value {
	r := c.thisResponse(a)
	message, headers := goja.Value(nil), a.Argument(1)
	if goja.IsString(headers) {
		message, headers = headers, a.Argument(2)
	} else if modules.Nullish(headers) {
		headers = a.Argument(2)
	}
	if c.env.Compat {
		r.writeHeadCompat(a.Argument(0), message, headers)
		return nil
	}
	r.openHead("write")
	status := c.status(a.Argument(0))
	if message != nil {
		r.message = message
	}
	r.makeHead(status, headers)
	return a.This
}

// status reads a status code or throws.
func (c *Core) status(v goja.Value) int {
	n := int64(int32(v.ToInteger()))
	if n < 100 || n > 999 {
		shown := c.callMethod(c.module("util"), "format", text("%s"), v)
		c.env.ThrowRange("ERR_HTTP_INVALID_STATUS_CODE", "Invalid status code: %s", shown.String())
	}
	return int(n)
}

// makeHead makes the head of the response with headers in addition to those
// that were set.
func (r *Response) makeHead(status int, headers goja.Value) {
	if v := r.oddStatus(); v != nil {
		status = r.core.status(v)
		r.forgetStatus()
	} else if status < 100 || status > 999 {
		r.core.status(r.core.int(status))
	}
	r.status = status
	line := r.statusLine(r.borrow())
	r.forStatus(status)
	if obj, ok := headers.(*goja.Object); ok {
		if r.fields != nil { // also when what was set is removed again
			r.merge(obj)
		} else {
			r.direct(line, obj)
			return
		}
	}
	r.MakeHead(line)
}

// reason is the phrase of a status.
func reason(status int) string {
	if text := http1.StatusText(status); text != "" {
		return text
	}
	return "unknown"
}

// shownMessage is statusMessage: what the script set, or what was sent.
func (r *Response) shownMessage() goja.Value {
	if !modules.Truthy(r.message) && r.made {
		return buffer.ASCII(reason(r.status))
	}
	return r.message
}

// statusLine appends the first line.
func (r *Response) statusLine(b []byte) []byte {
	if !modules.Truthy(r.message) {
		return http1.AppendStatusLine(b, r.status, reason(r.status))
	}
	m := stringOf(r.message)
	if !validText(m) {
		r.core.env.ThrowType("ERR_INVALID_CHAR", "Invalid character in statusMessage")
	}
	b = append(b, "HTTP/1.1 "...)
	b = strconv.AppendInt(b, int64(r.status), 10)
	b = append(b, ' ')
	b = appendText(b, m)
	return append(b, '\r', '\n')
}

// forStatus sets what a status means for the framing (RFC 9110, section 6.4.1).
func (r *Response) forStatus(status int) {
	r.bare = status == 204 || status == 304
	if r.bare || status < 200 {
		r.noBody = true
	}
	if r.expects && !r.sent100 {
		r.keepAlive = false
	}
}

// merge sets headers as setHeader does.
func (r *Response) merge(headers *goja.Object) {
	r.core.eachHeader(headers, func(name string, v goja.Value) {
		if name != "" {
			r.SetChecked(text(name), v)
		}
	})
}

// direct makes the head of headers alone, which getHeader does not show, as in
// Node.js.
func (r *Response) direct(line []byte, headers *goja.Object) {
	c := r.core
	h := heading{o: &r.Outgoing, b: line}
	c.eachHeader(headers, func(name string, v goja.Value) {
		if !http1.ValidName(name) {
			c.fieldName(text(name), "Header name")
		}
		low, id := lower(name)
		c.checkValue(name, v)
		h.add(name, low, id, v)
	})
	h.finish()
}
