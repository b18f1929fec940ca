// SPDX-License-Identifier: Apache-2.0

// Package events is require("events"): the EventEmitter, with the listeners of
// each emitter kept in Go.
//
// The layers above (stream, net, http) embed an Emitter in their own state,
// attach it with Core.Attach and emit from Go. Scripts see an ordinary class:
// it can be extended, called on an object of theirs (EventEmitter.call(this)),
// mixed into an object, or only inherited from; the state of an object is made
// when it is first needed.
package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("events") and its cold parts, written in
// JavaScript: what returns promises and iterators, and the classes of the web
// (EventTarget, AbortController and their like).
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "abort_controller", Internal: true, Source: js.Source("abort_controller")},
		{Name: "dom_exception", Internal: true, Source: js.Source("dom_exception"), Bind: func(env *modules.Env, b *goja.Object) { env.DefineCloning(b) }},
		{Name: "event_classes", Internal: true, Source: js.Source("event_classes"), Bind: bindTarget},
		{Name: "event_target", Internal: true, Source: js.Source("event_target"), Bind: bindTarget},
		{Name: "events", New: func(env *modules.Env) goja.Value { return Of(env).ctor }},
		{Name: "events_async", Internal: true, Source: js.Source("events_async")},
	}
}

// For returns the state of obj as an emitter, and makes it one if it is none.
// obj need not inherit from EventEmitter.
func For(env *modules.Env, obj *goja.Object) *Emitter { return Of(env).For(obj) }

// Class returns EventEmitter and its prototype, for Env.Extend.
func Class(env *modules.Env) (ctor, proto *goja.Object) {
	c := Of(env)
	return c.ctor, c.proto
}

// Of returns what this runtime knows of emitters. Layers above keep it in
// their own per-runtime state instead of asking each time.
func Of(env *modules.Env) *Core { return modules.Local(env, newCore) }
