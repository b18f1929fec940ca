// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Emitter is the state of one emitter. Embed it in the state of a class that
// extends EventEmitter and attach that with Core.Attach; the zero value is
// ready then. Its methods run on the loop.
type Emitter struct {
	modules.Opaque
	core    *Core
	this    *goja.Object // the object it is the state of
	table   table
	script  *scriptTable // in place of table once a script looked at _events
	max     float64      // the limit of listeners, if limited
	limited bool
	capture bool // captureRejections
}

func (e *Emitter) emitter() *Emitter { return e }

// Object is the object that scripts see.
func (e *Emitter) Object() *goja.Object { return e.this }

// Emit calls the listeners of event and reports whether there was one. What a
// listener throws passes through to the script that is running; from the loop
// it is reported as uncaught. An emit method of the script's own is called in
// place of ours.
func (e *Emitter) Emit(event string, args ...goja.Value) bool {
	return e.enter(named(event), args)
}

// Tell is Emit, cheaper for what is emitted often. event must not be "error".
func (e *Emitter) Tell(event string, args ...goja.Value) bool {
	c := e.core
	if e.script != nil || e.capture || !c.env.Inside() || c.override(e.this, "emit", c.own.emit) != nil {
		return e.Emit(event, args...)
	}
	list := e.table.named(event)
	for i := range list {
		if list[i].once != nil {
			return e.Emit(event, args...)
		}
	}
	call := goja.FunctionCall{This: e.this, Arguments: args}
	for i := range list {
		list[i].call(call)
	}
	return len(list) > 0
}

func named(name string) event { return event{name: name} }

func (e *Emitter) enter(ev event, args []goja.Value) bool {
	if e.core.env.Inside() {
		return e.dispatch(e.this, &ev, args)
	}
	return e.fromOutside(ev, args)
}

// fromOutside is enter from the loop. It is a function of its own, so that only
// there the event must live on the heap.
func (e *Emitter) fromOutside(ev event, args []goja.Value) (heard bool) {
	e.core.env.Enter(func() { heard = e.dispatch(e.this, &ev, args) })
	return heard
}

// dispatch is this.emit(ev, ...args).
func (e *Emitter) dispatch(this *goja.Object, ev *event, args []goja.Value) bool {
	c := e.core
	if emit := c.override(this, "emit", c.own.emit); emit != nil {
		all := append([]goja.Value{e.value(ev)}, args...)
		return c.env.Invoke(emit, this, all...).ToBoolean()
	}
	return e.emit(this, ev, args)
}

// Count is the number of listeners of event.
func (e *Emitter) Count(event string) int {
	ev := named(event)
	return len(e.list(&ev))
}

// Silent tells whether there are no listeners at all.
func (e *Emitter) Silent() bool { return e.script == nil && e.table.count() == 0 }

// On adds a function of a script. It throws ERR_INVALID_ARG_TYPE if fn is none.
func (e *Emitter) On(event string, fn goja.Value) {
	ev := named(event)
	e.add(e.this, &ev, e.core.listenerOf(fn), false)
}

// Once is On for one call.
func (e *Emitter) Once(event string, fn goja.Value) {
	ev := named(event)
	l := e.core.listenerOf(fn)
	l.once = &once{target: e.this}
	e.add(e.this, &ev, l, false)
}

// Off removes the last listener of event that is fn.
func (e *Emitter) Off(event string, fn *goja.Object) {
	ev := named(event)
	e.remove(e.this, &ev, fn, nil)
}

// Listen adds a native listener and returns the function that scripts see,
// which Off takes.
func (e *Emitter) Listen(event string, f modules.Func) *goja.Object {
	fn := e.core.env.Function("", 0, f)
	e.On(event, fn)
	return fn
}

// Add is the `on` of a class that has its own: it adds fn for the event named
// by key, in front of the others if prepend is set.
func (e *Emitter) Add(key, fn goja.Value, prepend bool) {
	l := e.core.listenerOf(fn)
	ev := eventOf(key)
	e.add(e.this, &ev, l, prepend)
}

// Remove is the `removeListener` of a class that has its own.
func (e *Emitter) Remove(key, fn goja.Value) {
	l := e.core.listenerOf(fn)
	ev := eventOf(key)
	e.remove(e.this, &ev, l.obj, nil)
}

// RemoveAll removes the listeners of the event named by key, or of all events
// if key is nil, as `removeAllListeners` does.
func (e *Emitter) RemoveAll(key goja.Value) {
	if key == nil {
		e.removeEvery(e.this)
		return
	}
	ev := eventOf(key)
	e.removeAll(e.this, &ev)
}
