// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// addRequest(req, options) gives a request a free connection, or a new one, or
// lets it wait.
func (c *Core) addRequest(a modules.Args) goja.Value {
	g, req := c.thisAgent(a), a.Object(0, "req")
	options, ok := a.Argument(1).(*goja.Object)
	if !ok { // (req, host, port, localAddress)
		options = c.env.Object("host", a.Argument(1), "port", a.Argument(2), "localAddress", a.Argument(3))
	}
	name := g.nameWith(options)
	if socket := g.takeFree(name); socket != nil {
		c.callMethod(g.Object(), "reuseSocket", socket, req)
		g.assign(req, socket)
		g.sockets.add(name, socket)
		return nil
	}
	used := g.sockets.count(name) + g.free.count(name)
	if float64(used) < g.number("maxSockets") && !g.crowded() {
		g.create(req, options, func(err, socket goja.Value) {
			if err != nil {
				c.callMethod(req, "onSocket", orUndefined(socket), err)
				return
			}
			g.assign(req, socket.(*goja.Object))
		})
		return nil
	}
	g.requests.add(name, req)
	g.options[req] = options
	if g.crowded() {
		g.evict()
	}
	return nil
}

// crowded tells whether there are as many connections as there may be.
func (g *Agent) crowded() bool { return float64(g.total) >= g.number("maxTotalSockets") }

// evict closes a connection that nobody uses, so that one to another place can
// be made.
func (g *Agent) evict() {
	for _, name := range g.free.names() {
		for _, socket := range g.free.list(name) {
			g.core.callMethod(socket, "destroy")
			return
		}
	}
}

// merged are the options of a request with those of the agent.
func (g *Agent) merged(options *goja.Object) *goja.Object {
	c := g.core
	all := c.env.VM.CreateObject(nil)
	c.copyTo(all, options)
	c.copyTo(all, g.Object().Get("options"))
	if v := all.Get("socketPath"); modules.Truthy(v) {
		modules.Must(all.Set("path", v))
	}
	return all
}

// takeFree takes the free socket whose turn it is; nil if there is none.
func (g *Agent) takeFree(name string) *goja.Object {
	list := g.free.list(name)
	gone := 0
	for gone < len(list) && modules.Truthy(list[gone].Get("destroyed")) {
		gone++
	}
	dead, list := slices.Clone(list[:gone]), list[gone:]
	var socket *goja.Object
	if n := len(list); n > 0 {
		socket = list[n-1]
		if v := g.Object().Get("scheduling"); v != nil && v.String() == "fifo" {
			socket = list[0]
		}
	}
	for _, s := range dead {
		g.free.remove(name, s)
	}
	if socket != nil {
		g.free.remove(name, socket)
	}
	return socket
}

// assign gives a socket to a request.
func (g *Agent) assign(req, socket *goja.Object) {
	c := g.core
	c.callMethod(req, "onSocket", socket)
	timeout := req.Get("timeout")
	if modules.Nullish(timeout) || timeout.StrictEquals(g.option("timeout")) {
		return
	}
	c.callMethod(socket, "setTimeout", timeout)
}

// create makes a connection for a request through createSocket, which a subclass
// may replace.
func (g *Agent) create(req, options *goja.Object, done func(err, socket goja.Value)) {
	c := g.core
	own, _ := g.Object().Get("createSocket").(*goja.Object)
	if own == nil || own == c.own.createSocket {
		g.connect(req, options, done)
		return
	}
	c.callMethod(g.Object(), "createSocket", req, g.merged(options), c.env.Function("", 2, func(a modules.Args) goja.Value {
		if modules.Truthy(a.Argument(0)) {
			done(a.Argument(0), a.Argument(1))
		} else {
			done(nil, a.Object(1, "socket"))
		}
		return nil
	}))
}

// createSocket(req, options, cb) makes a connection for a request.
func (c *Core) createSocket(a modules.Args) goja.Value {
	g, cb := c.thisAgent(a), c.env.Func(a.Argument(2), "cb")
	g.connect(a.Object(0, "req"), a.Object(1, "options"), func(err, socket goja.Value) {
		if err == nil {
			err = c.null
		}
		c.env.Invoke(cb, goja.Undefined(), err, orUndefined(socket))
	})
	return nil
}

// connect makes a connection through the agent's createConnection.
func (g *Agent) connect(req, options *goja.Object, done func(err, socket goja.Value)) {
	c := g.core
	options = g.merged(options)
	if v := req.Get("timeout"); modules.Truthy(v) {
		modules.Must(options.Set("timeout", v))
	}
	name := g.name(options)
	modules.Must(options.Set("_agentKey", name))
	modules.Must(options.Set("encoding", goja.Null()))
	if modules.Truthy(g.Object().Get("keepAlive")) {
		modules.Must(options.Set("keepAlive", true))
		modules.Must(options.Set("keepAliveInitialDelay", orUndefined(g.Object().Get("keepAliveMsecs"))))
	}
	c.create(g.Object().Get("createConnection"), g.Object(), options, func(err, v goja.Value) {
		socket, ok := v.(*goja.Object)
		if err != nil || !ok {
			done(err, v)
			return
		}
		g.sockets.add(name, socket)
		g.total++
		g.watch(socket, options)
		done(nil, socket)
	})
}

// watch listens to what happens to a socket.
func (g *Agent) watch(socket, options *goja.Object) {
	c := g.core
	gone := false
	leave := func() {
		if !gone {
			gone = true
			g.total--
			c.callMethod(g.Object(), "removeSocket", socket, options)
		}
	}
	listeners := map[string]*goja.Object{}
	on := func(event string, f func()) {
		listeners[event] = c.env.Function("", 0, func(modules.Args) goja.Value {
			f()
			return nil
		})
		c.listenTo(socket, event, listeners[event])
	}
	on("free", func() {
		if !gone {
			g.Emit("free", socket, options)
		}
	})
	on("close", leave)
	on("agentRemove", func() {
		leave()
		for event, fn := range listeners {
			c.callMethod(socket, "removeListener", text(event), fn)
		}
	})
	on("timeout", func() {
		if !gone && slices.Contains(g.free.list(g.name(options)), socket) {
			c.callMethod(socket, "destroy")
		}
	})
}

// freed is told that a socket has answered its request: the next one that
// waits gets it, or it is kept, or closed.
func (g *Agent) freed(socket, options *goja.Object) {
	c, name := g.core, g.name(options)
	if !modules.Truthy(socket.Get("writable")) {
		c.callMethod(socket, "destroy")
		return
	}
	if req := g.nextWaiting(name); req != nil {
		g.assign(req, socket)
		return
	}
	conn := c.clients[socket]
	if conn == nil || conn.req == nil || !conn.req.keepAlive || !modules.Truthy(g.Object().Get("keepAlive")) || g.full(name) ||
		g.crowded() && len(g.requests.names()) > 0 ||
		!modules.Truthy(c.callMethod(g.Object(), "keepSocketAlive", socket)) {
		c.callMethod(socket, "destroy")
		return
	}
	conn.req = nil
	g.free.add(name, socket)
	c.callMethod(g.Object(), "removeSocket", socket, options)
}

// full tells whether no more sockets are to be kept.
func (g *Agent) full(name string) bool {
	free := g.free.count(name)
	all := free + g.sockets.count(name)
	return float64(g.total) > g.number("maxTotalSockets") || float64(all) > g.number("maxSockets") ||
		float64(free) >= g.number("maxFreeSockets")
}

// nextWaiting takes the first request that waits for a socket of a place; nil
// if there is none.
func (g *Agent) nextWaiting(name string) *goja.Object {
	list := g.requests.list(name)
	if len(list) == 0 {
		return nil
	}
	req := list[0]
	g.requests.remove(name, req)
	delete(g.options, req)
	return req
}
