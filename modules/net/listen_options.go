// SPDX-License-Identifier: Apache-2.0

package net

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// ListenOptions say where a server listens. One of FD, Path and Port counts, in
// this order.
type ListenOptions struct {
	FD      int // of a socket that is bound already; -1 for none
	Path    string
	Port    int
	Host    string // a name or an address; "" is every address of both families
	Backlog int    // 0 means 511

	IPv6Only bool
	// Readable and Writable open a local socket to every user.
	Readable, Writable bool
}

// listenOptions reads the arguments of listen.
func (c *Core) listenOptions(args []goja.Value, options *goja.Object) ListenOptions {
	o := ListenOptions{FD: -1, Backlog: backlogArg(args)}
	if h, ok := first(options.Get("_handle"), options.Get("handle")).(*goja.Object); ok {
		options = h
	}
	if v := options.Get("fd"); v != nil && goja.IsNumber(v) && v.ToFloat() >= 0 {
		o.FD = int(v.ToInteger())
		return o
	}
	if v := options.Get("backlog"); modules.Truthy(v) {
		o.Backlog = int(v.ToInteger())
	}
	o.IPv6Only = modules.Truthy(options.Get("ipv6Only"))
	port := options.Get("port")
	if c.anyPort(args, options, port) {
		port = c.value(0)
	}
	switch path := options.Get("path"); {
	case port != nil && (goja.IsNumber(port) || goja.IsString(port)):
		o.Port = c.port("options.port", port)
		if host := options.Get("host"); modules.Truthy(host) {
			o.Host = host.String()
		}
	case isPath(path):
		o.Path = path.String()
		o.Readable, o.Writable = options.Get("readableAll") == c.yes, options.Get("writableAll") == c.yes
	default:
		c.badListen(options)
	}
	return o
}

// anyPort tells whether listen is called for whatever port is free. IoT.js
// wants a number.
func (c *Core) anyPort(args []goja.Value, options *goja.Object, port goja.Value) bool {
	switch {
	case c.env.Compat:
		return false
	case len(args) == 0 || modules.Callable(args[0]):
		return true
	case port == nil:
		return false
	}
	return modules.Nullish(port)
}

func (c *Core) badListen(options *goja.Object) {
	if c.env.Compat {
		panic(c.plainError("", "invalid argument - need port number"))
	}
	if options.Get("port") == nil && options.Get("path") == nil {
		panic(c.env.NewError(modules.TypeError, "ERR_INVALID_ARG_VALUE",
			`The argument 'options' must have the property "port" or "path". Received `+c.inspect(options)))
	}
	panic(c.env.NewError(modules.TypeError, "ERR_INVALID_ARG_VALUE", "The argument 'options' is invalid. Received "+c.inspect(options)))
}

// inspect is util.inspect(v).
func (c *Core) inspect(v goja.Value) string {
	util := c.env.Require("util").(*goja.Object)
	inspect, _ := goja.AssertFunction(util.Get("inspect"))
	return c.env.Invoke(inspect, util, v).String()
}

// backlogArg is the backlog of (handle, backlog), (path, backlog) and (port,
// host, backlog).
func backlogArg(args []goja.Value) int {
	for _, i := range [...]int{1, 2} {
		if i >= len(args) {
			break
		}
		if _, obj := args[i].(*goja.Object); obj {
			continue
		}
		if f := args[i].ToFloat(); f > 0 && f <= math.MaxInt32 {
			return int(f)
		}
	}
	return 0
}

// first is the first of the values that counts as true, or nil.
func first(values ...goja.Value) goja.Value {
	for _, v := range values {
		if modules.Truthy(v) {
			return v
		}
	}
	return nil
}
