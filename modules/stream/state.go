// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// Stream is the state of an object that is readable, writable or both. Sockets
// and messages embed it and make an object a stream with Core.Init. Its
// methods run on the loop.
type Stream struct {
	events.Emitter
	// R and W are the sides, nil if absent. They are read only for the layers
	// above.
	R *Readable
	W *Writable

	core   *Core
	this   *goja.Object
	closer Closer

	noHalfOpen, standard bool
	quirks               bool               // as IoT.js does it
	onDestroy            []func(goja.Value) // a destroy that waits for _construct
	t                    *transform         // of a Transform
	shown                [2]*goja.Object    // _readableState and _writableState, once looked at
}

// Base implements Holder.
func (s *Stream) Base() *Stream { return s }

// side is what both sides have.
type side struct {
	objectMode   bool
	constructed  bool
	destroyed    bool
	closed       bool
	closeEmitted bool
	errorEmitted bool
	autoDestroy  bool
	emitClose    bool
	errored      goja.Value // nil if there was none
	can          goja.Value // readable or writable as a script set it; nil if it did not
}

// tri is a state that begins unset.
type tri int8

const (
	unset tri = iota
	on
	off
)

// Init makes obj a stream with the state h. obj inherits from one of the
// classes. It replaces a stream state that obj had; listeners stay. What is
// wrong in o.Script is thrown. A Duplex (both is Options.Readable and
// Options.Writable) that is to have one side only for scripts gets the other
// one closed by the script's options readable: false and writable: false.
func (c *Core) Init(obj *goja.Object, h Holder, o Options) {
	s := h.Base()
	c.attach(obj, h)
	if o.Readable {
		s.R = newReadable(s, &o)
	}
	if o.Writable {
		s.W = newWritable(s, &o)
	}
	s.closer, s.noHalfOpen, s.standard = o.Closer, o.NoHalfOpen, o.Standard
	if o.Script != nil {
		s.readScript(o.Script, o.Readable, o.Writable, o.Readable && o.Writable)
	}
	if !o.NoConstruct {
		s.construct()
	}
	s.beginCompat()
}

// attach makes h the state of obj.
func (c *Core) attach(obj *goja.Object, h Holder) {
	s := h.Base()
	if old := c.ev.State(obj); old != nil {
		s.keepListeners(obj, old)
	}
	s.core, s.this = c, obj
	c.ev.Attach(obj, h)
}

// keepListeners takes over the listeners of an object that was an emitter
// before it became a stream.
func (s *Stream) keepListeners(obj *goja.Object, old any) {
	if e, ok := old.(*events.Emitter); ok && e.Object() == obj {
		s.Emitter = *e
	}
}

// sides are the sides that there are.
func (s *Stream) sides() []*side {
	var list [2]*side
	n := 0
	if s.R != nil {
		list[n] = &s.R.side
		n++
	}
	if s.W != nil {
		list[n] = &s.W.side
		n++
	}
	return list[:n]
}

func (s *Stream) destroyed() bool {
	return s.R != nil && s.R.destroyed || s.W != nil && s.W.destroyed
}

// note remembers the first error.
func (s *Stream) note(err goja.Value) {
	if !modules.Truthy(err) {
		return
	}
	for _, d := range s.sides() {
		if d.errored == nil {
			d.errored = err
		}
	}
}

// hook is a method that a class or an object may define, such as _read, as it
// was found last.
type hook struct {
	obj   *goja.Object
	call  native // nil if it is no function
	fixed bool   // it is not looked up again
}

// find looks name up on s. Streams with a native half do that once.
func (h *hook) find(s *Stream, name string, once bool) {
	if h.fixed {
		return
	}
	if h.obj == nil {
		*h = s.core.hooks[name]
	}
	h.fixed = once
	before := h.obj
	if h.look(s.this, name); h.obj != before {
		s.core.hooks[name] = hook{obj: h.obj, call: h.call}
	}
}

// look finds name on obj as it is now.
func (h *hook) look(on *goja.Object, name string) {
	obj, _ := on.Get(name).(*goja.Object)
	if obj == h.obj {
		return
	}
	h.obj, h.call = obj, nil
	if obj != nil {
		h.call = modules.CallOf(obj)
	}
}

// invoke calls a method of the object by name unless it is own, for which
// natively stands.
func (s *Stream) invoke(name string, own *goja.Object, natively func(), args ...goja.Value) {
	v := s.this.Get(name)
	if v == nil || v == own {
		natively()
		return
	}
	if call := modules.CallOf(v); call != nil {
		call(goja.FunctionCall{This: s.this, Arguments: args})
	}
}
