// SPDX-License-Identifier: Apache-2.0

package http

import (
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// Failed implements Consumer: the socket reports it, too.
func (c *clientConn) Failed(goja.Value) {}

// fail reports an error to the request, once.
func (c *clientConn) fail(err goja.Value) {
	if c.failed || c.req == nil {
		return
	}
	c.failed = true
	c.req.report(err)
}

// report emits 'error'.
func (r *ClientRequest) report(err goja.Value) {
	if env := r.core.env; env.Listened(requestError) {
		env.Publish(requestError, "request", r.this, "error", err)
	}
	r.Emit("error", err)
}

// refuse reports what is no response.
func (c *clientConn) refuse(err error, packet []byte, start int) {
	var bad *http1.Error
	if !errors.As(err, &bad) {
		panic(err)
	}
	c.core.env.Enter(func() {
		failure := c.core.parseError(bad, packet, start)
		c.link.Destroy(nil)
		c.fail(failure)
	})
}

// clientError is the listener of 'error' of every socket of a client.
func (c *Core) clientError(a modules.Args) goja.Value {
	socket, _ := a.This.(*goja.Object)
	conn := c.clients[socket]
	if conn == nil {
		return nil
	}
	err := a.Argument(0)
	if c.env.Compat && conn.req != nil {
		conn.req.nameHost(err)
	}
	conn.failWith(err)
	conn.link.Destroy(nil)
	return nil
}

// failWith reports an error of the socket.
func (c *clientConn) failWith(err goja.Value) {
	if c.req != nil {
		c.failed = true
		c.within(func() { c.req.report(err) })
	}
}

// nameHost adds the Host field to the message of an error, as IoT.js does.
func (r *ClientRequest) nameHost(err goja.Value) {
	host := r.Field("host")
	if obj, ok := err.(*goja.Object); ok && r.res == nil && modules.Truthy(host) {
		modules.Must(obj.Set("message", obj.Get("message").String()+": "+host.String()))
	}
}

// closed is told that the connection is gone.
func (c *clientConn) closed() {
	r := c.req
	c.over, c.rest = true, nil
	delete(c.core.clients, c.link.Object())
	if r == nil {
		return
	}
	c.req = nil
	c.core.env.In(r.origin, func() { c.parted(r) })
}

// parted ends a request that has lost its connection.
func (c *clientConn) parted(r *ClientRequest) {
	r.destroyed = true
	if r.res == nil {
		if !c.failed {
			c.failed = true
			r.report(c.core.hangUp())
		}
		r.Closed()
		return
	}
	switch {
	case r.res.complete:
	case c.core.env.Compat:
		r.Closed()
		r.res.lostCompat()
		return
	default:
		r.res.abort()
	}
	r.Closed()
}
