// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// destroy is destroy(err, cb). err and cb may be nil.
func (s *Stream) destroy(err goja.Value, cb func(goja.Value)) {
	if s.destroyed() {
		if cb != nil {
			cb(nil)
		}
		return
	}
	if w := s.W; w != nil && (w.head < len(w.buffered) || len(w.onEnd) > 0) {
		s.core.env.NextTickFunc(s.errorBuffer)
	}
	s.note(err)
	for _, d := range s.sides() {
		d.destroyed = true
	}
	if !s.constructed() {
		s.onDestroy = append(s.onDestroy, func(er goja.Value) { s.runDestroy(s.both(er, err), cb) })
		return
	}
	s.runDestroy(err, cb)
}

func (s *Stream) constructed() bool {
	if s.W != nil {
		return s.W.constructed
	}
	return s.R == nil || s.R.constructed
}

// both is one error for two, of which each may be missing.
func (s *Stream) both(inner, outer goja.Value) goja.Value {
	switch {
	case !modules.Truthy(inner):
		return outer
	case !modules.Truthy(outer) || inner == outer:
		return inner
	}
	class := s.core.env.Builtin("AggregateError")
	all := s.core.env.VM.NewArray(outer, inner)
	agg, err := s.core.env.VM.New(class, all, outer.(*goja.Object).Get("message"))
	if err != nil {
		return outer
	}
	modules.Must(agg.Set("code", outer.(*goja.Object).Get("code")))
	return agg
}

// runDestroy calls _destroy and makes 'close' due, after 'error'.
func (s *Stream) runDestroy(err goja.Value, cb func(goja.Value)) {
	called := false
	done := func(err goja.Value) {
		if called {
			return
		}
		called = true
		s.note(err)
		for _, d := range s.sides() {
			d.closed = true
		}
		if cb != nil {
			cb(err)
		}
		s.core.env.NextTickFunc(func() { s.emitClose(err) })
	}
	if !modules.Truthy(err) {
		err = nil
	}
	if ex := s.core.env.VM.Try(func() { s.callDestroyHook(err, done) }); ex != nil {
		done(ex.Value())
	}
}

// callDestroyHook calls _destroy of the script or the closer.
func (s *Stream) callDestroyHook(err goja.Value, done func(goja.Value)) {
	obj, _ := s.this.Get("_destroy").(*goja.Object)
	var call native
	if obj != s.core.own.hookDestroy {
		call = modules.CallOf(obj)
	}
	switch {
	case call != nil:
		shown := err
		if shown == nil {
			shown = goja.Null()
		}
		call(s.call(shown, s.core.listener(func(c goja.FunctionCall) goja.Value {
			done(c.Argument(0))
			return goja.Undefined()
		})))
	case s.closer != nil:
		s.closer.Destroy(err, func(err goja.Value) { s.enter(func() { done(err) }) })
	default:
		done(err)
	}
}

func (s *Stream) emitClose(err goja.Value) {
	if modules.Truthy(err) {
		s.emitError(err)
	}
	emit := false
	for _, d := range s.sides() {
		d.closeEmitted = true
		emit = emit || d.emitClose
	}
	if emit {
		s.Tell("close")
	}
}

// emitError emits 'error', once.
func (s *Stream) emitError(err goja.Value) {
	for _, d := range s.sides() {
		if d.errorEmitted {
			return
		}
	}
	for _, d := range s.sides() {
		d.errorEmitted = true
	}
	s.Emit("error", err)
}

// fail destroys the stream because of err, or only reports it without
// autoDestroy. later puts the report off to a tick.
func (s *Stream) fail(err goja.Value, later bool) {
	if s.quirks && s.closer == nil {
		s.Emit("error", err)
		return
	}
	if s.destroyed() {
		return
	}
	for _, d := range s.sides() {
		if d.autoDestroy {
			s.callDestroy(err)
			return
		}
	}
	if !modules.Truthy(err) {
		return
	}
	s.note(err)
	if later {
		s.core.env.NextTickFunc(func() { s.emitError(err) })
		return
	}
	s.emitError(err)
}

// undestroy makes a destroyed stream as new.
func (s *Stream) undestroy() {
	for _, d := range s.sides() {
		d.constructed, d.destroyed, d.closed, d.closeEmitted, d.errorEmitted = true, false, false, false, false
		d.errored = nil
	}
	if r := s.R; r != nil {
		r.reading = false
		r.ended, r.endEmitted = r.is(false), r.is(false)
	}
	if w := s.W; w != nil {
		w.finalCalled, w.prefinished = false, false
		w.ended, w.ending, w.finished = w.is(false), w.is(false), w.is(false)
	}
}
