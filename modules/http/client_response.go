// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// head is told that the head of a response is there. rest is what follows it.
func (c *clientConn) head(rest []byte) {
	m, r := &c.parser.Message, c.req
	switch {
	case m.Upgrade || r.method == "CONNECT":
		c.upgrade(append([]byte(nil), rest...))
	case m.Status/100 == 1 && !c.core.env.Compat:
		c.core.env.Enter(func() { c.inform(m) })
	default:
		c.core.env.Enter(func() { c.respond(m) })
	}
}

// newResponse makes the object of the response.
func (c *clientConn) newResponse(m *http1.Message) *Incoming {
	r := c.req
	res := c.core.NewIncoming(nil, c.link.Object(), m, c, c.mark)
	res.joined, res.asked = r.joined, r
	r.res = res
	c.core.env.Add(res.Object(), "req", r.this)
	return res
}

// respond emits 'response'. Without a listener the response is thrown away.
func (c *clientConn) respond(m *http1.Message) {
	r := c.req
	if r.keepAlive && !m.KeepAlive {
		r.keepAlive = false
	}
	res := c.newResponse(m)
	res.On("end", c.core.onResponseEnd)
	res.ownEnds = int32(res.Count("end"))
	if env := c.core.env; env.Listened(responseRead) {
		env.Publish(responseRead, "request", r.this, "response", res.Object())
	}
	if r.aborted || !r.Emit("response", res.Object()) {
		res.Dump()
	}
}

// inform tells of an interim response.
func (c *clientConn) inform(m *http1.Message) {
	r := c.req
	if m.Status == 100 {
		r.Emit("continue")
	}
	if r.Count("information") == 0 {
		return
	}
	in := c.core.NewIncoming(nil, c.link.Object(), m, nil, 0)
	obj, info := in.Object(), c.core.env.VM.NewObject()
	for _, name := range [...]string{"statusCode", "statusMessage", "httpVersion", "httpVersionMajor", "httpVersionMinor", "headers", "rawHeaders"} {
		modules.Must(info.Set(name, obj.Get(name)))
	}
	r.Emit("information", info)
}

// upgrade hands the connection to the script, with what followed the head.
// Nobody listening closes it.
func (c *clientConn) upgrade(rest []byte) {
	r, m := c.req, &c.parser.Message
	event := "upgrade"
	if r.method == "CONNECT" {
		event = "connect"
	}
	c.core.env.Enter(func() {
		res := c.newResponse(m)
		res.feed, res.complete, res.upgrade = nil, r.method == "CONNECT", true
		if r.Count(event) == 0 {
			c.over = true
			c.link.Destroy(nil)
			return
		}
		c.leave()
		r.Emit(event, res.Object(), c.link.Object(), c.core.env.NewBuffer(rest))
		r.destroyed = true
		r.Closed()
	})
}

// leave makes the socket one that the client has nothing to do with.
func (c *clientConn) leave() {
	core, socket := c.core, c.link.Object()
	c.over, c.req = true, nil
	core.callMethod(socket, "emit", text("agentRemove"))
	delete(core.clients, socket)
	c.link.Consume(nil)
	c.link.Unread(nil)
	c.link.OnDrain(nil)
	for event, fn := range map[string]*goja.Object{"timeout": core.onClientTimeout, "error": core.onClientError} {
		core.callMethod(socket, "removeListener", text(event), fn)
	}
}

// responseOnEnd is the first listener of a response's 'end'.
func (c *Core) responseOnEnd(a modules.Args) goja.Value {
	if m := c.incoming(a.This); m != nil && m.asked != nil {
		m.asked.responseEnded()
	}
	return nil
}

// responseEnded is called when the response was read to its end: the connection
// is given back or closed.
func (r *ClientRequest) responseEnded() {
	if r.answered {
		return
	}
	r.answered = true
	c := r.conn
	switch {
	case c == nil || c.req != r:
	case !r.keepAlive:
		if !c.over && !c.link.Destroyed() {
			c.link.DestroySoon()
		}
	case r.finishSent && !r.res.aborted:
		r.giveUp()
	}
}

// giveUp gives the connection back to the agent, in a tick.
func (r *ClientRequest) giveUp() {
	if r.released {
		return
	}
	r.released = true
	c := r.conn
	r.destroyed = true
	if r.timed {
		c.link.SetIdleTimeout(0)
	}
	r.core.env.NextTickFunc(func() {
		r.Closed()
		if c.req == r && !c.over {
			r.core.callMethod(c.link.Object(), "emit", text("free"))
		}
	})
}

// clientTimeout is the listener of 'timeout' of every socket of a client. Who
// is there is told; if a script asked for the time-out and nobody listens, the
// connection is closed.
func (c *Core) clientTimeout(a modules.Args) goja.Value {
	socket, _ := a.This.(*goja.Object)
	conn := c.clients[socket]
	if conn == nil || conn.req == nil {
		return nil
	}
	r := conn.req
	heard := r.Count("timeout") > 0
	if !r.told {
		r.told = heard
		r.Emit("timeout")
	}
	if r.res != nil {
		heard = r.res.Emit("timeout") || heard
	}
	if r.timed && !heard {
		conn.link.Destroy(nil)
	}
	return nil
}
