// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
)

// abort() destroys the request and emits 'abort'.
func (c *Core) clientAbort(a modules.Args) goja.Value {
	r := c.thisClient(a)
	if r.aborted {
		return nil
	}
	r.aborted = true
	c.env.NextTickFunc(func() { r.Emit("abort") })
	c.callMethod(r.this, "destroy")
	return nil
}

// destroy(err) closes the connection, or lets none be made.
func (c *Core) clientDestroy(a modules.Args) goja.Value {
	r := c.thisClient(a)
	if r.destroyed {
		return a.This
	}
	r.destroyed = true
	if r.res != nil {
		r.res.Dump()
	}
	var err goja.Value
	if modules.Truthy(a.Argument(0)) {
		err = a.Argument(0)
	}
	r.more().errored = err
	switch {
	case r.conn != nil && r.conn.req == r:
		r.conn.link.Destroy(err)
	case c.env.Compat && !r.connected:
		c.env.NextTickFunc(r.Closed)
	case r.agent != nil:
		c.forget(r)
	}
	return a.This
}

// setTimeout(ms, cb) sets the idle time-out of the connection.
func (c *Core) clientSetTimeout(a modules.Args) goja.Value {
	r := c.thisClient(a)
	if r.answered {
		return a.This
	}
	ms := c.duration(a.Argument(0), "msecs")
	if modules.Callable(a.Argument(1)) {
		r.Once("timeout", a.Argument(1))
	}
	if c.env.Compat {
		r.timeoutCompat(ms)
		return nil
	}
	r.timed, r.told = ms > 0, false
	if r.link != nil {
		c.timeoutAt(r.link.Object(), ms)
		return a.This
	}
	r.Once("socket", c.env.Function("", 1, func(b modules.Args) goja.Value {
		if socket, ok := b.Argument(0).(*goja.Object); ok {
			c.timeoutAt(socket, ms)
		}
		return nil
	}))
	return a.This
}

// timeoutAt sets the time-out of a socket once it is connected.
func (c *Core) timeoutAt(socket *goja.Object, ms int64) {
	v := c.env.VM.ToValue(ms)
	if !modules.Truthy(socket.Get("connecting")) {
		c.callMethod(socket, "setTimeout", v)
		return
	}
	c.callMethod(socket, "once", text("connect"), c.env.Function("", 0, func(modules.Args) goja.Value {
		c.callMethod(socket, "setTimeout", v)
		return nil
	}))
}

// clearTimeout(cb) ends the time-out.
func (c *Core) clientClearTimeout(a modules.Args) goja.Value {
	return c.callMethod(a.ThisObject(), "setTimeout", c.zero, a.Argument(0))
}

// deferred makes a method that calls one of the socket, when it is connected.
func (c *Core) deferred(name unistring.String) modules.Func {
	return func(a modules.Args) goja.Value {
		r, args := c.thisClient(a), a.Rest(0)
		if r.link != nil {
			c.whenConnected(r.link.Object(), name, args)
			return nil
		}
		r.Once("socket", c.env.Function("", 1, func(b modules.Args) goja.Value {
			if socket, ok := b.Argument(0).(*goja.Object); ok {
				c.whenConnected(socket, name, args)
			}
			return nil
		}))
		return nil
	}
}

func (c *Core) whenConnected(socket *goja.Object, name unistring.String, args []goja.Value) {
	if modules.Truthy(socket.Get("writable")) && !modules.Truthy(socket.Get("connecting")) {
		c.callMethod(socket, name, args...)
		return
	}
	c.callMethod(socket, "once", text("connect"), c.env.Function("", 0, func(modules.Args) goja.Value {
		c.callMethod(socket, name, args...)
		return nil
	}))
}
