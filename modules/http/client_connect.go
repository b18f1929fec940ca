// SPDX-License-Identifier: Apache-2.0

package http

import (
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// connect asks the agent for a connection, or makes one.
func (r *ClientRequest) connect() {
	c := r.core
	if r.connected {
		return
	}
	r.connected = true
	if r.agent != nil {
		c.callMethod(r.agent, "addRequest", r.this, r.options)
		return
	}
	r.last, r.keepAlive = true, false
	opts := c.env.VM.CreateObject(nil)
	c.copyTo(opts, r.options)
	modules.Must(opts.Set("path", goja.Undefined()))
	if v := opts.Get("socketPath"); modules.Truthy(v) {
		modules.Must(opts.Set("path", v))
	}
	create := opts.Get("createConnection")
	if !modules.Callable(create) {
		r.onSocket(c.callMethod(c.module("net"), "createConnection", opts), nil)
		return
	}
	c.createByOption(create, opts, func(err, socket goja.Value) {
		if err != nil {
			c.env.NextTickFunc(func() { r.report(err) })
			return
		}
		r.onSocket(socket, nil)
	})
}

// createByOption is create for the function among the options of a request,
// whose exceptions are errors of the request.
func (c *Core) createByOption(fn goja.Value, opts *goja.Object, done func(err, socket goja.Value)) {
	call, _ := goja.AssertFunction(fn)
	guarded := c.env.Function("", 2, func(a modules.Args) goja.Value {
		v, err := call(goja.Undefined(), a.Rest(0)...)
		var ex *goja.Exception
		if errors.As(err, &ex) {
			done(ex.Value(), nil)
			return nil
		}
		if err != nil {
			panic(err)
		}
		return v
	})
	c.create(guarded, goja.Undefined(), opts, done)
}

// create calls a function that makes a connection: it returns it, or calls
// back, or throws. done is called once.
func (c *Core) create(fn, this goja.Value, opts *goja.Object, done func(err, socket goja.Value)) {
	called := false
	once := func(err, socket goja.Value) {
		if called {
			return
		}
		called = true
		done(err, socket)
	}
	cb := c.env.Function("oncreate", 2, func(a modules.Args) goja.Value {
		if modules.Truthy(a.Argument(0)) {
			once(a.Argument(0), nil)
		} else {
			once(nil, a.Argument(1))
		}
		return nil
	})
	call, _ := goja.AssertFunction(fn)
	if socket := c.env.Invoke(call, this, opts, cb); modules.Truthy(socket) {
		once(nil, socket)
	}
}

// onSocket(socket, err) is what an agent calls with the connection of a
// request.
func (c *Core) clientOnSocket(a modules.Args) goja.Value {
	var err goja.Value
	if modules.Truthy(a.Argument(1)) {
		err = a.Argument(1)
	}
	c.thisClient(a).onSocket(a.Argument(0), err)
	return nil
}

// onSocket gives the request its connection in a tick, so that listeners can be
// added meanwhile.
func (r *ClientRequest) onSocket(socket, err goja.Value) {
	env := r.core.env
	env.In(r.origin, func() { env.NextTickFunc(func() { r.take(socket, err) }) })
}

func (r *ClientRequest) take(v, err goja.Value) {
	socket, ok := v.(*goja.Object)
	if r.destroyed || err != nil || !ok {
		r.refuseSocket(socket, err)
		return
	}
	conn := r.core.clientConn(socket)
	conn.begin(r)
	r.Assign(conn.link)
	if r.link != nil && r.ended {
		r.beforeFinish()
	}
}

// refuseSocket is what comes of a connection that is wanted no more, or that
// there is none.
func (r *ClientRequest) refuseSocket(socket *goja.Object, err goja.Value) {
	c := r.core
	if err == nil {
		err = r.failure()
	}
	if v := failureOf(socket); err == nil && v != nil { // what a script made of it meanwhile
		err = v
	}
	switch {
	case socket == nil:
	case err == nil && r.agent != nil && !modules.Truthy(socket.Get("destroyed")):
		c.callMethod(socket, "emit", text("free"))
	default:
		c.ignoreErrors(socket)
		c.callMethod(socket, "destroy")
	}
	r.lost(err)
}

// failureOf is the error that a socket was destroyed with, or nil.
func failureOf(socket *goja.Object) goja.Value {
	if socket == nil {
		return nil
	}
	if v := socket.Get("errored"); modules.Truthy(v) {
		return v
	}
	return nil
}

// ignoreErrors keeps a socket nobody has from ending the program.
func (c *Core) ignoreErrors(socket *goja.Object) {
	c.listenTo(socket, "error", c.env.Function("", 1, func(modules.Args) goja.Value { return nil }))
}

// lost ends a request that never had a connection.
func (r *ClientRequest) lost(err goja.Value) {
	if err == nil && !r.aborted {
		err = r.core.hangUp()
	}
	r.destroyed = true
	if err != nil {
		r.report(err)
	}
	r.Closed()
}

// reset makes the error of a connection that was closed too early.
func (c *Core) reset(message string) goja.Value {
	err := c.env.NewError(modules.PlainError, "", message)
	modules.Must(err.Set("code", "ECONNRESET"))
	return err
}

func (c *Core) hangUp() goja.Value { return c.reset("socket hang up") }
