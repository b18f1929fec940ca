// SPDX-License-Identifier: Apache-2.0

// Package stream is require("stream"): Readable, Writable, Duplex, Transform
// and PassThrough, with the state of each stream kept in Go.
//
// The layers above (net, http, fs, tty) embed a Stream in their own state and
// give it native halves: a Source that is asked for data and answers with
// Push, a Sink that takes bytes, a Closer. Bytes become a Buffer only when a
// script looks at them; piped from a native source into a native sink they
// never do. Scripts see ordinary classes, which can be extended in every way
// that Node.js allows; a method such as _read or _write that a script defines
// wins over the native half.
//
// What is cold (pipeline, finished, the operators, from, iteration) is written
// in JavaScript (js/stream_*.js) and loaded when it is first used.
package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("stream"), require("stream/promises") and the
// parts of them that are written in JavaScript.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "stream", New: func(env *modules.Env) goja.Value { return Of(env).Stream.Ctor }},
		{Name: "stream/consumers", Source: js.Source("stream_consumers")},
		{Name: "stream/promises", New: promises},
	}
	for _, part := range [...]string{"compose", "condition", "finished", "from", "from_web", "iterator", "legacy", "mapper", "operators", "pair", "pipeline", "pump", "to_web", "web_parts", "wrap"} {
		name := "stream_" + part
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind})
	}
	return list
}

// promises is require("stream/promises").
func promises(env *modules.Env) goja.Value {
	return env.Require("stream_pipeline").(*goja.Object).Get("promises")
}

// Of returns the stream classes of a runtime. Layers above keep it in their
// own state.
func Of(env *modules.Env) *Core { return modules.Local(env, newCore) }
