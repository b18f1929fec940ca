// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// afterTick is a tick in which callbacks are called and 'drain' is emitted. It
// stands for count writes with the same callback.
type afterTick struct {
	cb    callback
	count int
}

// onwrite is the answer to _write and _writev. err is falsy or an error.
func (s *Stream) onwrite(err goja.Value) {
	w := s.W
	if s.quirks {
		s.onwriteCompat(err)
		return
	}
	if !w.expected {
		s.fail(s.core.calledTwice(), false)
		return
	}
	sync, cb := w.sync, w.writecb
	w.writing, w.expected = false, false
	w.writecb = callback{}
	w.length -= w.writelen
	w.writelen = 0
	if modules.Truthy(err) {
		s.writeFailed(err, cb, sync)
		return
	}
	if len(w.buffered) > w.head {
		s.clearBuffer()
	}
	if !sync {
		s.afterWrite(1, cb)
	} else if cb.none() {
		s.afterSilent()
	} else {
		s.scheduleAfter(cb)
	}
}

// afterSilent is what follows a write that was done at once and for which
// nobody waits: only 'drain' takes a tick.
func (s *Stream) afterSilent() {
	w := s.W
	if !w.afterPending && w.drained() {
		w.afterPending = true
		s.core.env.NextTickFunc(func() {
			w.afterPending = false
			s.afterWrite(1, callback{})
		})
		return
	}
	w.pendingcb--
	if w.ending {
		s.finishMaybe(true)
	}
}

// drained tells whether 'drain' is due.
func (w *Writable) drained() bool {
	return w.needDrain && !w.ending && !w.destroyed && w.length == 0
}

func (s *Stream) writeFailed(err goja.Value, cb callback, sync bool) {
	s.note(err)
	fail := func() {
		s.W.pendingcb--
		cb.run(err)
		s.errorBuffer()
		s.fail(err, false)
	}
	if sync {
		s.core.env.NextTickFunc(fail)
		return
	}
	fail()
}

// scheduleAfter makes what follows a write due. Writes in a row without a
// callback of their own share one tick.
func (s *Stream) scheduleAfter(cb callback) {
	w := s.W
	if w.after != nil && cb.done == nil && w.after.cb.done == nil && w.after.cb.obj == cb.obj {
		w.after.count++
		return
	}
	tick := &afterTick{cb: cb, count: 1}
	w.after, w.afterPending = tick, true
	s.core.env.NextTickFunc(func() {
		w.after, w.afterPending = nil, false
		s.afterWrite(tick.count, tick.cb)
	})
}

func (s *Stream) afterWrite(count int, cb callback) {
	w := s.W
	if w.drained() {
		w.needDrain = false
		s.Emit("drain")
	}
	for ; count > 0; count-- {
		w.pendingcb--
		cb.run(goja.Null())
	}
	if w.destroyed {
		s.errorBuffer()
	}
	s.finishMaybe(true)
}

// errorBuffer tells everybody who waits that it comes to nothing.
func (s *Stream) errorBuffer() {
	w := s.W
	if w.writing {
		return
	}
	for ; w.head < len(w.buffered); w.head++ {
		q := &w.buffered[w.head]
		w.length -= q.size
		q.cb.run(s.failure("write"))
	}
	s.endCallbacks(func() goja.Value { return s.failure("end") })
	w.resetBuffer()
}

// failure is the error that a writer gets: what destroyed the stream.
func (s *Stream) failure(call string) goja.Value {
	if s.W.errored != nil {
		return s.W.errored
	}
	return s.core.afterDestroy(call)
}

// endCallbacks calls those that were given to end.
func (s *Stream) endCallbacks(err func() goja.Value) {
	list := s.W.onEnd
	s.W.onEnd = nil
	for _, cb := range list {
		cb.run(err())
	}
}
