// SPDX-License-Identifier: Apache-2.0

// Package httpevents is require("http_events"): an HTTP client that a script
// drives by the ids of connections, and that reports by three events. It uses
// the transport and the parser that http uses.
//
// A connection goes through resolving, dialing, for https a handshake, and then
// carries requests until one side closes it. All of this runs on the loop; what
// has to wait elsewhere is in internal/transport and internal/lookup.
package httpevents

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// Module describes require("http_events").
func Module() modules.Module {
	return modules.Module{Name: "http_events", Ours: true, New: exports}
}

// maxKept is how many connections may be kept open at once.
const maxKept = 50

// maxClosed is how many closed connections get_connection_info knows.
const maxClosed = 100

// client is the module in one runtime.
type client struct {
	env     *modules.Env
	emitter *events.Emitter
	lastID  int64
	known   map[string]*connection
	closed  []string // ids, the oldest first
	kept    int      // open or opening, to be kept open
}

// exports makes the module: an EventEmitter with functions.
func exports(env *modules.Env) goja.Value {
	c := &client{env: env, known: make(map[string]*connection)}
	_, proto := events.Class(env)
	obj := env.VM.CreateObject(proto)
	c.emitter = events.For(env, obj)
	env.Define(obj,
		modules.Method{Name: "request", Len: 1, Func: c.request},
		modules.Method{Name: "repeat_request", Len: 1, Func: c.repeatRequest},
		modules.Method{Name: "send_data", Len: 1, Func: c.sendData},
		modules.Method{Name: "close_connection", Len: 1, Func: c.closeConnection},
		modules.Method{Name: "get_connection_info", Len: 1, Func: c.connectionInfo},
	)
	return obj
}
