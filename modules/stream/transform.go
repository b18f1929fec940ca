// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// transform is what a Transform has besides its two sides.
type transform struct {
	hook    hook       // _transform
	answer  goja.Value // what _transform gets as its callback
	before  int        // the length of the readable side before the chunk
	pending bool       // the chunk is answered when there is room
	cb      callback   // the answer to a script's own call of _write; none otherwise
}

// transform is the _write of a Transform.
func (s *Stream) transform(q *request) {
	t := s.t
	t.before, t.cb = s.R.length, callback{}
	t.hook.find(s, "_transform", false)
	if t.hook.obj == s.core.own.passThru {
		s.passThrough(&q.chunk)
		return
	}
	s.callTransform(s.core.value(&q.chunk), s.shownEncoding(q))
}

// transformFor is _write(chunk, encoding, cb) as scripts call it.
func (s *Stream) transformFor(v, encoding goja.Value, cb callback) {
	t := s.t
	t.before, t.cb = s.R.length, cb
	t.hook.find(s, "_transform", false)
	s.callTransform(v, encoding)
}

func (s *Stream) callTransform(v, encoding goja.Value) {
	t := s.t
	if t.answer == nil {
		t.answer = s.core.listener(func(c goja.FunctionCall) goja.Value {
			s.transformed(c.Argument(0), c.Argument(1))
			return goja.Undefined()
		})
	}
	if t.hook.call == nil {
		panic(s.core.notImplemented("_transform()"))
	}
	t.hook.call(s.call(v, encoding, t.answer))
}

// passThrough hands a chunk over without a call of the script.
func (s *Stream) passThrough(ch *chunk) {
	push := s.overrides("push", s.core.own.push)
	switch {
	case push != nil:
		push(s.call(s.core.value(ch)))
	case s.R.objectMode:
		s.pushValue(s.core.value(ch), goja.Undefined(), false)
	case ch.val != nil && goja.IsString(ch.val) || s.W.objectMode:
		s.pushValue(ch.val, goja.Undefined(), false)
	default:
		s.push(ch, false)
	}
	s.settle()
}

// transformed is the answer to _transform.
func (s *Stream) transformed(err, v goja.Value) {
	if modules.Truthy(err) {
		s.answerWrite(err)
		return
	}
	if !modules.Nullish(v) {
		s.callPush(v)
	}
	s.settle()
}

// settle answers the write, unless the readable side is full now: then it is
// answered when somebody reads. After push(null) it is answered a tick later, so
// that 'end' comes before whoever writes goes on.
func (s *Stream) settle() {
	r, t := s.R, s.t
	if r.ended {
		s.core.env.NextTickFunc(func() { s.answerWrite(nil) })
		return
	}
	if s.W.ended || t.before == r.length || r.length < r.highWaterMark {
		s.answerWrite(nil)
		return
	}
	t.pending = true
}

func (s *Stream) answerWrite(err goja.Value) {
	if cb := s.t.cb; !cb.none() {
		cb.run(err)
		return
	}
	s.onwrite(err)
}

// transformRead is the _read of a Transform.
func (s *Stream) transformRead() {
	if s.t != nil && s.t.pending {
		s.t.pending = false
		s.answerWrite(nil)
	}
}

// transformFinal is the _final of a Transform: it flushes. done may be nil.
func (s *Stream) transformFinal(done func(goja.Value)) {
	flush := modules.CallOf(s.this.Get("_flush"))
	if flush == nil || s.destroyed() {
		s.flushed(done)
		return
	}
	flush(s.call(s.core.listener(func(c goja.FunctionCall) goja.Value {
		switch err := c.Argument(0); {
		case modules.Truthy(err) && done != nil:
			done(err)
		case modules.Truthy(err):
			s.callDestroy(err)
		default:
			if v := c.Argument(1); !modules.Nullish(v) {
				s.callPush(v)
			}
			s.flushed(done)
		}
		return goja.Undefined()
	})))
}

func (s *Stream) flushed(done func(goja.Value)) {
	s.callPush(goja.Null())
	if done != nil {
		done(nil)
	}
}

// transformPrefinish flushes a Transform whose _final was replaced.
func (s *Stream) transformPrefinish() {
	if v := s.this.Get("_final"); v != s.core.own.final {
		s.transformFinal(nil)
	}
}
