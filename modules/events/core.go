// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"

	"github.com/iotjs/iotjs/modules"
)

// defaultMax is the limit of listeners for one event until a script sets
// another one.
const defaultMax = 10

// Core is the class EventEmitter in one runtime.
type Core struct {
	env         *modules.Env
	ctor, proto *goja.Object
	errorClass  *goja.Object
	key         *goja.Symbol // the own property that holds the state of an emitter

	yes, no   goja.Value
	monitor   event
	added     event // newListener
	removed   event // removeListener
	failed    event // error
	rejection *goja.Symbol

	// own are the methods as EventEmitter defines them: another one found on
	// an object means that a script overrides it.
	own struct{ emit, on, prepend, remove *goja.Object }
	kin kin

	max     float64 // defaultMaxListeners
	capture bool    // captureRejections of emitters made from now on
}

// Holder is the state of an object that is an emitter: an *Emitter, or a
// pointer to a struct that embeds one.
type Holder interface {
	goja.DynamicObject
	emitter() *Emitter
}

func newCore(env *modules.Env) *Core {
	c := &Core{env: env, max: defaultMax, key: goja.NewSymbol("events")}
	c.yes, c.no = env.VM.ToValue(true), env.VM.ToValue(false)
	c.errorClass = env.Builtin("Error")
	c.monitor = symbolEvent(goja.NewSymbol("events.errorMonitor"))
	c.added, c.removed, c.failed = c.named("newListener"), c.named("removeListener"), c.named("error")
	c.rejection = c.symbolFor("nodejs.rejection")
	c.ctor, c.proto = env.Class("EventEmitter", 1, c.construct)
	c.defineMethods()
	c.defineStatics()
	return c
}

// symbolFor is Symbol.for(name).
func (c *Core) symbolFor(name string) *goja.Symbol {
	class := c.env.Builtin("Symbol")
	find, _ := goja.AssertFunction(class.Get("for"))
	return c.env.Invoke(find, class, c.env.VM.ToValue(name)).(*goja.Symbol)
}

// construct is new EventEmitter({ captureRejections }), and
// EventEmitter.call(obj, options): obj gets a state of its own even if its
// prototype has one.
func (c *Core) construct(call goja.ConstructorCall) *goja.Object {
	c.init(call.This, call.Argument(0))
	return nil
}

func (c *Core) init(this *goja.Object, options goja.Value) {
	e := c.find(this)
	if e == nil || e.this != this {
		e = c.Attach(this, new(Emitter))
	}
	if opts, ok := options.(*goja.Object); ok {
		c.readOptions(e, opts)
	}
}

func (c *Core) readOptions(e *Emitter, opts *goja.Object) {
	v := opts.Get("captureRejections")
	if v == nil || !v.ToBoolean() {
		return
	}
	if modules.TypeOf(v) != "boolean" {
		c.env.ThrowArgType("options.captureRejections", "of type boolean", v)
	}
	e.capture = true
}

// Attach makes h the state of obj and returns the Emitter in it. It replaces
// the state that obj may have: listeners added before are gone.
func (c *Core) Attach(obj *goja.Object, h Holder) *Emitter {
	e := h.emitter()
	e.core, e.this, e.capture = c, obj, c.capture
	c.env.AttachAs(obj, c.key, h)
	return e
}

// State returns what Attach put behind v, or nil. As with methods, a state on
// the prototype chain counts.
func (c *Core) State(v goja.Value) any { return c.env.StateAs(v, c.key) }

// For returns the state of obj as an emitter, and makes it one if it is none.
func (c *Core) For(obj *goja.Object) *Emitter {
	if e := c.find(obj); e != nil {
		return e
	}
	return c.Attach(obj, new(Emitter))
}

// find returns the state that v has or inherits, or nil. As in Node.js, an
// object made with Object.create(emitter) shares the listeners of emitter
// until the constructor is called on it.
func (c *Core) find(v goja.Value) *Emitter {
	switch h := c.env.StateAs(v, c.key).(type) {
	case *Emitter:
		return h
	case Holder:
		return h.emitter()
	}
	return nil
}

// override returns the method name of this if it is not own, the one that
// EventEmitter defines. An object without such a method has none to override.
func (c *Core) override(this goja.Value, name unistring.String, own *goja.Object) goja.Callable {
	obj, ok := this.(*goja.Object)
	if !ok {
		return nil
	}
	if m, ok := c.env.Property(obj, name).(*goja.Object); ok && m != own && !c.kin.has(m) {
		fn, _ := goja.AssertFunction(m)
		return fn
	}
	return nil
}
