// SPDX-License-Identifier: Apache-2.0

// Package net is require("net"): TCP and local ("unix") sockets and servers.
//
// A Socket is one Go struct: a stream.Stream whose native halves are a
// connection of internal/transport. Bytes go from the kernel into the stream
// and from the stream to the kernel on the loop's own goroutine. The layers
// above (http, tls) embed Socket and Server, take what is read before the
// stream does (Socket.Consume) and write past it (Socket.Send).
package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// The channels of diagnostics_channel that this module publishes on.
const (
	clientSocket = "net.client.socket"
	serverSocket = "net.server.socket"
	listenStart  = "tracing:net.server.listen:asyncStart"
	listenEnd    = "tracing:net.server.listen:asyncEnd"
	listenError  = "tracing:net.server.listen:error"
)

// Modules describes require("net") and its cold part, the classes of addresses.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "net", New: func(env *modules.Env) goja.Value { return Of(env).exports() }},
		{Name: "net_address", Internal: true, Source: js.Source("net_address"), Bind: bindAddress},
	}
}

// Of returns the classes of a runtime. Layers above keep it in their own
// state.
func Of(env *modules.Env) *Core { return modules.Local(env, newCore) }

// exports makes the object that scripts require.
func (c *Core) exports() *goja.Object {
	obj := c.env.VM.NewObject()
	c.env.Define(obj,
		modules.Method{Name: "_normalizeArgs", Len: 1, Func: c.normalizeArgsMethod},
		modules.Method{Name: "_setSimultaneousAccepts", Func: func(modules.Args) goja.Value { return nil }},
	)
	for _, name := range [...]string{"BlockList", "SocketAddress"} {
		c.env.Lazy(obj, name, true, func() goja.Value { return c.env.Require("net_address").(*goja.Object).Get(name) })
	}
	connect := c.env.Function("connect", 0, c.connectFunction)
	modules.Must(obj.Set("connect", connect))
	modules.Must(obj.Set("createConnection", connect))
	c.env.Define(obj,
		modules.Method{Name: "createServer", Len: 2, Func: c.createServer},
		modules.Method{Name: "isIP", Len: 1, Func: c.isIPMethod},
		modules.Method{Name: "isIPv4", Len: 1, Func: c.isIPv4Method},
		modules.Method{Name: "isIPv6", Len: 1, Func: c.isIPv6Method},
	)
	modules.Must(obj.Set("Server", c.Server.Ctor))
	modules.Must(obj.Set("Socket", c.Socket.Ctor))
	modules.Must(obj.Set("Stream", c.Socket.Ctor))
	c.env.Define(obj, c.familyMethods()...)
	return obj
}
