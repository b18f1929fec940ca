// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("http"), and the parts of it that scripts require by
// names of their own: those of IoT.js, and those of Node.js, which packages that
// extend the Agent use.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "http", New: func(env *modules.Env) goja.Value { return Of(env).exports() }},
		{Name: "http_client", Ours: true, New: part("ClientRequest")},
		{Name: "http_incoming", Ours: true, New: part("IncomingMessage")},
		{Name: "http_outgoing", Ours: true, New: part("OutgoingMessage")},
		{Name: "http_server", Ours: true, New: part("Server", "ServerResponse", "STATUS_CODES")},
		{Name: "_http_agent", New: part("Agent", "globalAgent")},
		{Name: "_http_client", New: part("ClientRequest")},
		{Name: "_http_common", New: func(env *modules.Env) goja.Value { return Of(env).commonExports() }},
		{Name: "_http_incoming", New: part("IncomingMessage")},
		{Name: "_http_outgoing", New: part("OutgoingMessage", "validateHeaderName", "validateHeaderValue")},
		{Name: "_http_server", New: part("Server", "ServerResponse", "STATUS_CODES", "_connectionListener")},
	}
}

// part makes the exports of a module that is a part of http.
func part(names ...string) func(*modules.Env) goja.Value {
	return func(env *modules.Env) goja.Value {
		whole, obj := env.Require("http").(*goja.Object), env.VM.NewObject()
		for _, name := range names {
			modules.Must(obj.Set(name, whole.Get(name)))
		}
		return obj
	}
}

func (c *Core) exports() *goja.Object {
	obj := c.env.VM.NewObject()
	c.env.Lazy(obj, "METHODS", true, c.methodList)
	c.env.Lazy(obj, "STATUS_CODES", true, c.statusCodes)
	for name, ctor := range map[string]*goja.Object{
		"IncomingMessage": c.Incoming.Ctor, "OutgoingMessage": c.Outgoing.Ctor,
		"Server": c.Server.Ctor, "ServerResponse": c.Response.Ctor,
		"ClientRequest": c.Client.Ctor, "Agent": c.Agent.Ctor,
	} {
		modules.Must(obj.Set(name, ctor))
	}
	c.env.Define(obj,
		modules.Method{Name: "createServer", Len: 2, Func: c.createServer},
		modules.Method{Name: "request", Len: 3, Func: c.requestFunction},
		modules.Method{Name: "get", Len: 3, Func: c.getFunction},
		modules.Method{Name: "validateHeaderName", Len: 2, Func: c.validateName},
		modules.Method{Name: "validateHeaderValue", Len: 2, Func: c.validateValue},
		modules.Method{Name: "setMaxIdleHTTPParsers", Len: 1, Func: setMaxIdle},
		modules.Method{Name: "_connectionListener", Len: 1, Func: c.connectionListener},
	)
	c.env.Getter(obj, "globalAgent", func(modules.Args) goja.Value { return c.global() }, func(a modules.Args) goja.Value {
		c.globalAgent, _ = a.Argument(0).(*goja.Object)
		return nil
	})
	c.env.Getter(obj, "maxHeaderSize", func(modules.Args) goja.Value { return c.int(c.maxHead) }, nil)
	return obj
}

// createServer(options, listener)
func (c *Core) createServer(a modules.Args) goja.Value {
	obj, err := c.env.VM.New(c.Server.Ctor, a.Rest(0)...)
	if err != nil {
		panic(err)
	}
	return obj
}

func (c *Core) methodList() goja.Value {
	var items []any
	list := http1.Methods()
	if c.env.Compat {
		list = compatMethods()
	}
	for _, m := range list {
		items = append(items, m)
	}
	return c.env.VM.NewArray(items...)
}

func (c *Core) statusCodes() goja.Value {
	obj := c.env.VM.NewObject()
	all := http1.Statuses()
	slices.Sort(all)
	for _, s := range all {
		modules.Must(obj.Set(strconv.Itoa(s), http1.StatusText(s)))
	}
	if c.env.Compat {
		compatStatuses(obj)
	}
	return obj
}

// validateHeaderName(name, label)
func (c *Core) validateName(a modules.Args) goja.Value {
	what := "Header name"
	if modules.Truthy(a.Argument(1)) {
		what = a.Argument(1).String()
	}
	c.fieldName(a.Argument(0), what)
	return nil
}

// validateHeaderValue(name, value)
func (c *Core) validateValue(a modules.Args) goja.Value {
	c.fieldValue(a.Argument(0).String(), a.Argument(1))
	return nil
}

// setMaxIdleHTTPParsers(n) has nothing to do: parsers are parts of their
// connections.
func setMaxIdle(a modules.Args) goja.Value {
	a.Int(0, "max", 1, 1<<53-1)
	return nil
}
