// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// endWith is end(v, encoding, cb) after its arguments were sorted.
func (s *Stream) endWith(v, encoding goja.Value, cb callback) {
	w := s.W
	var err goja.Value
	if !modules.Nullish(v) {
		_, err = s.writeValue(v, encoding, callback{})
	}
	if w.corked > 0 {
		w.corked = 1
		s.uncork()
	}
	if err != nil {
		s.later(cb, err)
		return
	}
	s.end(cb)
}

// end ends the writable side: 'finish' comes when everything is written.
func (s *Stream) end(cb callback) {
	w := s.W
	if s.quirks {
		s.endWritableCompat(cb)
		return
	}
	var err goja.Value
	switch {
	case w.errored == nil && !w.ending:
		w.ending = true
		s.finishMaybe(true)
		w.ended = true
	case w.finished:
		err = s.core.newError("ERR_STREAM_ALREADY_FINISHED", "Cannot call end after a stream was finished")
	case w.destroyed:
		err = s.core.afterDestroy("end")
	}
	if err == nil {
		err = w.errored
	}
	switch {
	case cb.none():
	case err != nil:
		s.later(cb, err)
	case w.finished:
		s.later(cb, goja.Null())
	default:
		w.onEnd = append(w.onEnd, cb)
	}
}

func (s *Stream) uncork() {
	w := s.W
	if w.corked > 0 {
		w.corked--
		if !w.writing {
			s.clearBuffer()
		}
	}
}

// needsFinish tells whether everything is done that comes before 'finish'.
func (w *Writable) needsFinish() bool {
	return w.ending && !w.destroyed && w.constructed && w.length == 0 && w.errored == nil &&
		len(w.buffered) == w.head && !w.finished && !w.writing && !w.errorEmitted && !w.closeEmitted
}

// finishMaybe finishes the stream if it can be. sync puts it off to a tick.
func (s *Stream) finishMaybe(sync bool) {
	w := s.W
	if !w.needsFinish() {
		return
	}
	s.prefinish()
	switch {
	case w.pendingcb != 0:
	case sync:
		w.pendingcb++
		s.core.env.NextTickFunc(func() {
			if w.needsFinish() {
				s.finish()
			} else {
				w.pendingcb--
			}
		})
	case w.needsFinish():
		w.pendingcb++
		s.finish()
	}
}

// prefinish calls _final, once.
func (s *Stream) prefinish() {
	w := s.W
	if w.prefinished || w.finalCalled {
		return
	}
	if !w.destroyed && s.hasFinal() {
		w.finalCalled = true
		s.callFinal()
		return
	}
	w.finalCalled, w.prefinished = true, true
	s.emitPrefinish()
}

func (s *Stream) emitPrefinish() {
	if s.t != nil {
		s.transformPrefinish()
	}
	s.Emit("prefinish")
}

func (s *Stream) hasFinal() bool {
	w := s.W
	w.finalizer.find(s, "_final", false)
	return w.finalizer.call != nil || w.sink != nil
}

func (s *Stream) callFinal() {
	w := s.W
	w.sync = true
	w.pendingcb++
	done := s.finalDone()
	if ex := s.core.env.VM.Try(func() { s.runFinal(done) }); ex != nil {
		done(ex.Value())
	}
	w.sync = false
}

func (s *Stream) runFinal(done func(goja.Value)) {
	w := s.W
	switch {
	case w.finalizer.obj != nil && w.finalizer.obj == s.core.own.final:
		s.transformFinal(done)
	case w.finalizer.call != nil:
		w.finalizer.call(s.call(s.core.listener(func(c goja.FunctionCall) goja.Value {
			done(c.Argument(0))
			return goja.Undefined()
		})))
	default:
		w.sink.Final(func(err goja.Value) { s.enter(func() { done(err) }) })
	}
}

// finalDone makes the answer to _final.
func (s *Stream) finalDone() func(goja.Value) {
	w, called := s.W, false
	return func(err goja.Value) {
		if called {
			if modules.Nullish(err) {
				err = s.core.calledTwice()
			}
			s.fail(err, false)
			return
		}
		called = true
		w.pendingcb--
		switch {
		case modules.Truthy(err):
			s.endCallbacks(func() goja.Value { return err })
			s.fail(err, w.sync)
		case w.needsFinish():
			w.prefinished = true
			s.emitPrefinish()
			w.pendingcb++
			s.core.env.NextTickFunc(s.finish)
		}
	}
}

func (s *Stream) finish() {
	w := s.W
	w.pendingcb--
	w.finished = true
	s.endCallbacks(goja.Null)
	s.Emit("finish")
	if w.autoDestroy && s.readableDone() {
		s.callDestroy(nil)
	}
}
