// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// callWrite calls _write of the script or the sink.
func (s *Stream) callWrite(q *request) {
	w, o := s.W, &s.core.own
	w.writer.find(s, "_write", w.sink != nil)
	switch {
	case w.writer.obj == o.transformWrite:
		s.transform(q)
	case w.writer.obj != o.hookWrite && w.writer.call != nil:
		w.args = [3]goja.Value{s.core.value(&q.chunk), s.secondOfWrite(q), s.answer()}
		w.writer.call(goja.FunctionCall{This: s.this, Arguments: w.args[:]})
		w.args[0] = nil
	case w.sink != nil:
		w.sink.Write(s.core.bytes(&q.chunk), s.doneFunc())
	default:
		s.defaultWrite(s.core.value(&q.chunk), s.shownEncoding(q), s.answer())
	}
}

// secondOfWrite is the second argument of _write: the encoding, or the callback
// of IoT.js for a stream that said it was ready. That callback has nothing to
// do, since onwrite, which is to be called as well, calls what waits.
func (s *Stream) secondOfWrite(q *request) goja.Value {
	if !s.W.ready {
		return s.shownEncoding(q)
	}
	if q.cb.obj == nil {
		return goja.Undefined()
	}
	c := s.core
	if c.ignored == nil {
		c.ignored = c.env.Function("callback", 0, func(modules.Args) goja.Value { return nil })
	}
	return c.ignored
}

// shownEncoding is the encoding as _write gets it.
func (s *Stream) shownEncoding(q *request) goja.Value {
	switch {
	case q.encoding != nil:
		return q.encoding
	case s.W.objectMode:
		return goja.Undefined()
	}
	return s.core.buffer
}

func (s *Stream) defaultEncoding() goja.Value {
	if s.W.defaultEncoding != nil {
		return s.W.defaultEncoding
	}
	return s.core.utf8
}

// defaultWrite is the _write of a class that has none: it goes to _writev.
func (s *Stream) defaultWrite(chunk, encoding, cb goja.Value) {
	call := modules.CallOf(s.this.Get("_writev"))
	if call == nil {
		panic(s.core.notImplemented("_write()"))
	}
	item := s.core.env.Object("chunk", chunk, "encoding", encoding)
	call(s.call(s.core.env.VM.NewArray(item), cb))
}

// answer is the callback that the script's methods get.
func (s *Stream) answer() goja.Value {
	w := s.W
	if w.answer == nil {
		w.answer = s.core.env.VM.ToValue(func(c goja.FunctionCall) goja.Value {
			s.onwrite(c.Argument(0))
			return goja.Undefined()
		})
	}
	return w.answer
}

// doneFunc is the same for a sink, which may call it from the loop.
func (s *Stream) doneFunc() func(goja.Value) {
	w := s.W
	if w.done == nil {
		w.done = func(err goja.Value) {
			if s.core.env.Inside() {
				s.onwrite(err)
				return
			}
			s.core.env.Enter(func() { s.onwrite(err) })
		}
	}
	return w.done
}
