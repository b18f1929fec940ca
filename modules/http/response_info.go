// SPDX-License-Identifier: Apache-2.0

package http

import (
	"regexp"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// inform sends an interim response, in front of the head.
func (r *Response) inform(b []byte, cb goja.Value) {
	r.queue(b)
	r.notify(cb)
	r.Flush()
}

// writeContinue(cb) sends 100 Continue.
func (c *Core) writeContinue(a modules.Args) goja.Value {
	r := c.thisResponse(a)
	r.inform([]byte("HTTP/1.1 100 Continue\r\n\r\n"), a.Argument(0))
	r.sent100 = true
	return nil
}

// writeProcessing(cb) sends 102 Processing.
func (c *Core) writeProcessing(a modules.Args) goja.Value {
	c.thisResponse(a).inform([]byte("HTTP/1.1 102 Processing\r\n\r\n"), a.Argument(0))
	return nil
}

// writeEarlyHints(hints, cb) sends 103 Early Hints.
func (c *Core) writeEarlyHints(a modules.Args) goja.Value {
	r := c.thisResponse(a)
	hints := a.Object(0, "hints")
	link := hints.Get("link")
	if modules.Nullish(link) {
		return nil
	}
	value := c.linkValue(link)
	if value == "" {
		return nil
	}
	b := append([]byte("HTTP/1.1 103 Early Hints\r\n"), "Link: "...)
	b = append(append(b, value...), "\r\n"...)
	for _, name := range modules.Keys(c.env.VM, hints) {
		if name == "link" {
			continue
		}
		n := c.fieldName(text(name), "Header name")
		b = append(append(b, n...), ": "...)
		b = append(appendText(b, c.fieldValue(n, hints.Get(name))), "\r\n"...)
	}
	r.inform(append(b, "\r\n"...), a.Argument(1))
	return nil
}

// linkValue checks the links of early hints and makes one value of them.
func (c *Core) linkValue(v goja.Value) string {
	items, ok := c.list(v)
	if !ok {
		items = []goja.Value{v}
	}
	form := regexp.MustCompile(`^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*(")?)?)*$`)
	parts := make([]string, len(items))
	for i, item := range items {
		s := item.String()
		if !goja.IsString(item) || !form.MatchString(s) || !http1.ValidValue(s) {
			c.env.ThrowArgValue("hints", v, `must be an array or string of format "</styles.css>; rel=preload; as=style"`)
		}
		parts[i] = s
	}
	return strings.Join(parts, ", ")
}

// assignSocket(socket) gives the response its connection.
func (c *Core) assignSocket(a modules.Args) goja.Value {
	r := c.thisResponse(a)
	socket := a.Object(0, "socket")
	if r.link != nil {
		c.env.ThrowError("ERR_HTTP_SOCKET_ASSIGNED", "ServerResponse has an already assigned socket")
	}
	l := c.linkOf(socket)
	l.OnClose(func(bool) { r.Closed() })
	r.Assign(l)
	return nil
}

// detachSocket(socket) takes it away.
func (c *Core) detachSocket(a modules.Args) goja.Value {
	c.thisResponse(a).Detach()
	return nil
}

func hasChunked(s string) bool { return strings.Contains(strings.ToLower(s), "chunked") }
