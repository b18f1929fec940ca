// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// request(options[, listener]) opens a connection and sends a request.
func (c *client) request(a modules.Args) goja.Value {
	r := read(a)
	m, set := r.message(nil), r.settings()
	var listener goja.Callable
	if a.Has(1) {
		listener = a.Func(1, "listener")
	}
	if set.auth == "" {
		set.auth = m.address.auth()
	}
	if set.stays() && c.kept >= maxKept {
		c.env.ThrowError("ERR_HTTP_EVENTS_TOO_MANY", "More than %d connections kept open", maxKept)
	}
	return c.env.VM.ToValue(c.newConnection(set, m, listener).id)
}

// repeat_request(options) sends one more request over an open connection.
func (c *client) repeatRequest(a modules.Args) goja.Value {
	r := read(a)
	k := c.active(r)
	switch {
	case !k.set.repeatAllowed:
		c.env.ThrowError("ERR_HTTP_EVENTS_NO_REPEAT", "Connection %s was opened with repeat_allowed: false", k.id)
	case !k.set.keepAlive:
		c.env.ThrowError("ERR_HTTP_EVENTS_NO_REPEAT", "Connection %s was opened without keep_alive", k.id)
	case k.busy || k.phase != open:
		c.env.ThrowError("ERR_HTTP_EVENTS_BUSY", "Connection %s has a request in flight", k.id)
	case k.leaving:
		c.env.ThrowError("ERR_HTTP_EVENTS_CLOSED", "Connection %s is being closed by the server", k.id)
	}
	k.msg = r.message(k.msg)
	k.hops = 0
	k.send()
	return c.env.VM.ToValue(true)
}

// send_data(options) sends the next part of the body.
func (c *client) sendData(a modules.Args) goja.Value {
	r := read(a)
	k := c.active(r)
	var data []byte
	last := true
	r.need(r.bytes("data", &data), "data", "of type string or an instance of Buffer, TypedArray, or DataView")
	r.flag("last", &last)
	n := int64(len(data))
	switch {
	case k.msg.last:
		c.env.ThrowError("ERR_HTTP_EVENTS_BODY_SENT", "The last part of the body of connection %s was sent", k.id)
	case n > k.room():
		c.env.ThrowRange("ERR_OUT_OF_RANGE", "The length of \"options.data\" is out of range. It must be <= max_data_length, %d. Received %d", k.room(), n)
	case k.msg.method == "CONNECT" && !k.tunnel:
		c.env.ThrowError("ERR_HTTP_EVENTS_NO_TUNNEL", "Connection %s has no tunnel yet", k.id)
	case last && k.msg.length >= 0 && !k.tunnel && n < k.unsent():
		c.env.ThrowType("ERR_INVALID_ARG_VALUE", "The property 'options.last' does not agree with content_length: %d bytes are missing", k.unsent()-n)
	}
	k.more(data, last)
	return c.env.VM.ToValue(n)
}

// more sends a part, or keeps it until there is a link.
func (k *connection) more(data []byte, last bool) {
	k.msg.last = last
	switch {
	case k.phase != open:
		k.msg.data = append(k.msg.data, data...)
	case k.tunnel:
		k.write(k.frame(data))
		if last {
			k.link.Shutdown(nil)
		}
	default:
		k.arm(k.set.responseTimeout)
		k.write(k.frame(data))
	}
}

// close_connection(options) closes.
func (c *client) closeConnection(a modules.Args) goja.Value {
	c.active(read(a)).finish(byClient)
	return c.env.VM.ToValue(true)
}

// get_connection_info(options) tells what is known of a connection.
func (c *client) connectionInfo(a modules.Args) goja.Value {
	k := c.find(read(a))
	sent, received := k.bytes()
	info := c.env.Object("id", k.id, "url", k.msg.address.text, "status", k.phase.status(), "keep_alive", k.set.keepAlive,
		"bytes_sent", sent, "bytes_received", received, "created", k.created, "user_data", k.userData())
	if k.code != 0 {
		modules.Must(info.Set("code", k.code))
	}
	return info
}

// find returns the connection of an id.
func (c *client) find(r reader) *connection {
	var id string
	r.need(r.text("id", &id), "id", "of type string")
	k := c.known[id]
	if k == nil {
		c.env.ThrowError("ERR_HTTP_EVENTS_UNKNOWN_ID", "Unknown id %q", id)
	}
	return k
}

// active is find for a connection that is not closed.
func (c *client) active(r reader) *connection {
	k := c.find(r)
	if k.phase == closed {
		c.env.ThrowError("ERR_HTTP_EVENTS_UNKNOWN_ID", "The connection of id %q is closed", k.id)
	}
	return k
}
