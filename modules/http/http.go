// SPDX-License-Identifier: Apache-2.0

// Package http is require("http"): a server and a client of HTTP/1.
//
// Requests and responses are Go structs behind JavaScript objects. What comes
// from the wire stays as it was parsed until a script asks for it: header
// objects, strings and Buffers are made then. What goes out is collected in Go
// and leaves in one piece where it can.
//
//	incoming*.go   IncomingMessage, fed by a parser
//	outgoing*.go   OutgoingMessage: header fields, framing, writing
//	response*.go   ServerResponse
//	server*.go     Server and its connections
//	client*.go     ClientRequest and its connections
//	agent*.go      Agent: connections that requests share
//	link*.go       the connection below: a socket of net, or any stream
package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
	"github.com/iotjs/iotjs/modules/events"
	modnet "github.com/iotjs/iotjs/modules/net"
	"github.com/iotjs/iotjs/modules/stream"
)

// Core is what a runtime knows of HTTP.
type Core struct {
	// The classes that scripts see. Layers above extend them.
	Incoming, Outgoing, Response, Server, Client, Agent stream.Class

	env     *modules.Env
	ev      *events.Core
	streams *stream.Core
	net     *modnet.Core
	own     own

	yes, no, null, zero, empty goja.Value

	methods  map[string]goja.Value // request methods as scripts see them
	statuses map[int]goja.Value    // statuses that were asked for
	date     dateLine
	maxHead  int // http.maxHeaderSize

	dataEvent goja.Value
	spare     []byte // memory for a head

	conns                            map[*goja.Object]*serverConn // by socket
	onTimeout, onError, onConnection *goja.Object                 // listeners that all sockets and servers share

	clients                        map[*goja.Object]*clientConn // by socket
	onClientTimeout, onClientError *goja.Object
	onResponseEnd                  *goja.Object
	globalAgent                    *goja.Object // once it is asked for
}

// own are the methods as the classes define them: another one found on an
// object means that a script overrides it.
type own struct {
	write, end, writeHead, implicitHeader, assignSocket, createSocket *goja.Object
	getName                                                           *goja.Object
}

// Of returns what this runtime knows of HTTP. Layers above keep it in their own
// state instead of asking each time.
func Of(env *modules.Env) *Core { return modules.Local(env, newCore) }

func newCore(env *modules.Env) *Core {
	c := &Core{env: env, ev: events.Of(env), streams: stream.Of(env), net: modnet.Of(env), maxHead: 16 << 10}
	c.yes, c.no, c.null = env.VM.ToValue(true), env.VM.ToValue(false), goja.Null()
	c.zero, c.empty = env.VM.ToValue(0), buffer.ASCII("")
	c.methods = make(map[string]goja.Value)
	for _, m := range http1.Methods() {
		c.methods[m] = buffer.ASCII(m)
	}
	c.statuses = make(map[int]goja.Value)
	c.defineIncoming()
	c.defineOutgoing()
	c.defineResponse()
	c.defineServer()
	c.defineAgent()
	c.defineClient()
	return c
}

func (c *Core) boolean(v bool) goja.Value {
	if v {
		return c.yes
	}
	return c.no
}

func (c *Core) int(n int) goja.Value { return c.env.VM.ToValue(n) }
