// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// removeSocket(socket, options) takes a socket out of those in use. A request
// that waits for its place gets a new one.
func (c *Core) removeSocket(a modules.Args) goja.Value {
	g, socket := c.thisAgent(a), a.Object(0, "socket")
	options := a.Object(1, "options")
	name := g.name(options)
	g.sockets.remove(name, socket)
	if !modules.Truthy(socket.Get("writable")) {
		g.free.remove(name, socket)
	}
	g.refill(name)
	return nil
}

// refill makes a connection for a request that waits: one to the same place, or
// the first one there is.
func (g *Agent) refill(name string) {
	if g.crowded() {
		return
	}
	if g.requests.count(name) == 0 || !g.room(name) {
		names := g.requests.names()
		i := slices.IndexFunc(names, g.room)
		if i < 0 {
			return
		}
		name = names[i]
	}
	req := g.requests.list(name)[0]
	g.create(req, g.optionsOf(req), func(err, socket goja.Value) {
		if err != nil {
			g.nextWaiting(name)
			g.core.callMethod(req, "onSocket", goja.Null(), err)
			return
		}
		g.core.callMethod(socket.(*goja.Object), "emit", text("free"))
	})
}

// room tells whether another connection to a place may be made.
func (g *Agent) room(name string) bool {
	return float64(g.sockets.count(name)) < g.number("maxSockets")
}

// optionsOf are the options of a request that waits; none of one that a script
// put among those.
func (g *Agent) optionsOf(req *goja.Object) *goja.Object {
	if options := g.options[req]; options != nil {
		return options
	}
	return g.core.env.VM.NewObject()
}

// keepSocketAlive(socket) prepares a socket to be free. It tells whether it is
// to be kept.
func (c *Core) keepSocketAlive(a modules.Args) goja.Value {
	g, socket := c.thisAgent(a), a.Object(0, "socket")
	c.callMethod(socket, "setKeepAlive", c.yes, orUndefined(g.Object().Get("keepAliveMsecs")))
	c.callMethod(socket, "unref")
	timeout := milliseconds(g.option("timeout"))
	if conn := c.clients[socket]; conn != nil && conn.req != nil && conn.req.res != nil {
		if hint, ok := conn.req.res.hint(); ok {
			if hint -= hintBuffer; hint <= 0 {
				return c.no
			}
			timeout = min(timeout, hint)
		}
	}
	if timeout > 0 {
		c.callMethod(socket, "setTimeout", c.env.VM.ToValue(timeout))
	}
	return c.yes
}

// hintBuffer is how long before the server a connection is given up: a request
// that meets its closing fails.
const hintBuffer = 1000

// hint is how long the server keeps the connection, by its Keep-Alive field.
func (m *Incoming) hint() (ms int64, ok bool) {
	v, ok := m.field("keep-alive")
	if !ok || !strings.HasPrefix(v, "timeout=") {
		return 0, false
	}
	v = v[len("timeout="):]
	if i := strings.IndexFunc(v, func(r rune) bool { return r < '0' || r > '9' }); i >= 0 {
		v = v[:i]
	}
	n, err := strconv.ParseInt(v, 10, 32)
	return n * 1000, err == nil
}

// reuseSocket(socket, req) is called when a free socket gets a request.
func (c *Core) reuseSocket(a modules.Args) goja.Value {
	modules.Must(a.Object(1, "req").Set("reusedSocket", true))
	c.callMethod(a.Object(0, "socket"), "ref")
	return nil
}

// destroy() closes all connections.
func (c *Core) destroyAgent(a modules.Args) goja.Value {
	g := c.thisAgent(a)
	for _, p := range [...]*pool{g.free, g.sockets} {
		for _, socket := range p.all() {
			c.callMethod(socket, "destroy")
		}
	}
	return nil
}

// forget drops a request that waits for a connection: it was destroyed.
func (c *Core) forget(r *ClientRequest) {
	g := c.agent(r.agent)
	if g == nil {
		return
	}
	for _, name := range slices.Clone(g.requests.names()) {
		if g.requests.remove(name, r.this) {
			delete(g.options, r.this)
			c.env.NextTickFunc(func() { r.lost(r.failure()) })
			return
		}
	}
}
