// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// Class is a constructor and its prototype, for Env.Extend.
type Class struct{ Ctor, Proto *goja.Object }

// Core is what a runtime knows of streams.
type Core struct {
	// The classes that scripts see. Layers above extend them.
	Stream, Readable, Writable, Duplex, Transform, PassThrough Class

	env *modules.Env
	ev  *events.Core
	own own

	yes, no, buffer, utf8 goja.Value // true, false, 'buffer', 'utf8'

	sideClasses [2]*goja.Object // ReadableState and WritableState
	stateKey    *goja.Symbol
	bufferProto *goja.Object // Buffer.prototype

	hooks  map[string]hook // as they were found last on any stream: most streams share theirs
	lates  []lateClass
	making bool // an object of one of them is becoming a stream

	ignored *goja.Object // what _write of IoT.js gets as its callback

	mark, objectMark int // the default highWaterMark of bytes and of objects
}

// own are the methods as the classes define them: another one found on an
// object means that a script overrides it.
type own struct {
	emit, on, read, push, pause, resume, end, write *goja.Object
	destroy, destroyWritable                        *goja.Object
	hookRead, hookWrite, hookDestroy                *goja.Object
	transformRead, transformWrite, final, passThru  *goja.Object
}

// native is how the engine calls a function from inside JavaScript: exceptions
// pass through as panics.
type native = func(goja.FunctionCall) goja.Value

func newCore(env *modules.Env) *Core {
	c := &Core{env: env, ev: events.Of(env), mark: 16 << 10, objectMark: 16, stateKey: goja.NewSymbol("stream.side"), hooks: make(map[string]hook)}
	c.yes, c.no = env.VM.ToValue(true), env.VM.ToValue(false)
	c.buffer, c.utf8 = env.VM.ToValue("buffer"), env.VM.ToValue("utf8")
	c.defineClasses()
	c.defineStatics()
	return c
}

// find returns the stream behind v, or nil. A state on the prototype chain
// counts, as methods do.
func (c *Core) find(v goja.Value) *Stream {
	switch h := c.ev.State(v).(type) {
	case *Stream:
		return h
	case Holder:
		return h.Base()
	}
	if len(c.lates) > 0 {
		obj, _ := v.(*goja.Object)
		return c.lateStream(obj)
	}
	return nil
}

// readable is the stream that a method of Readable was called on.
func (c *Core) readable(a modules.Args) *Stream {
	if s := c.find(a.This); s != nil && s.R != nil {
		return s
	}
	c.noState("_readableState")
	return nil
}

// writable is the stream that a method of Writable was called on.
func (c *Core) writable(a modules.Args) *Stream {
	if s := c.find(a.This); s != nil && s.W != nil {
		return s
	}
	c.noState("_writableState")
	return nil
}

func (c *Core) noState(name string) {
	c.env.ThrowType("", "Cannot read properties of undefined (reading '%s')", name)
}

// listener makes a function for a native listener.
func (c *Core) listener(f native) *goja.Object { return c.env.VM.ToValue(f).(*goja.Object) }

// boolean is v for scripts.
func (c *Core) boolean(v bool) goja.Value {
	if v {
		return c.yes
	}
	return c.no
}
