// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// The writable side under --compat=iotjs (compat.go).

// writeArgsCompat is write(chunk, callback).
func (s *Stream) writeArgsCompat(a modules.Args) goja.Value {
	cb := callbackOf(a.Argument(1))
	if goja.IsString(a.Argument(1)) {
		cb = callbackOf(a.Argument(2))
	}
	return s.core.boolean(s.writeValueCompat(a.Argument(0), cb))
}

func (s *Stream) writeValueCompat(v goja.Value, cb callback) bool {
	data, ok := s.core.env.Bytes(v)
	if goja.IsString(v) {
		data, ok = buffer.Encode(v, codec.UTF8), true
	}
	if !ok {
		s.core.env.ThrowType("", "Cannot read property 'length' of %s", v)
	}
	return s.writeCompat(chunk{data: data, size: len(data)}, cb)
}

func (s *Stream) writeCompat(ch chunk, cb callback) bool {
	w := s.W
	if w.finished {
		err := s.plainError(modules.PlainError, "write after end")
		s.Emit("error", err)
		s.later(cb, err)
		return false
	}
	w.length += ch.size
	q := request{chunk: ch, cb: cb}
	if !w.ready || w.writing || len(w.buffered) > w.head {
		w.buffered = append(w.buffered, q)
	} else {
		s.startCompat(&q)
	}
	if w.length >= w.highWaterMark {
		w.needDrain = true
	}
	return !w.needDrain
}

// startCompat writes a chunk. The script's _write calls the callback itself;
// for a sink it is called here.
func (s *Stream) startCompat(q *request) {
	w := s.W
	w.writing, w.writelen, w.writecb = true, q.size, callback{}
	w.writer.find(s, "_write", w.sink != nil)
	switch {
	case w.writer.obj != s.core.own.hookWrite && w.writer.call != nil:
		shown := goja.Undefined()
		if !q.cb.none() {
			shown = s.shownCallback(q.cb)
		}
		w.writer.call(s.call(s.core.value(&q.chunk), shown, s.answer()))
	case w.sink != nil:
		w.writecb = s.statusCallback(q.cb)
		w.sink.Write(q.data, s.doneFunc())
	default:
		panic(s.plainError(modules.PlainError, "unreachable"))
	}
}

// statusCallback is cb, told a status where the sink has one.
func (s *Stream) statusCallback(cb callback) callback {
	if _, ok := s.W.sink.(Statuses); !ok || cb.obj == nil {
		return cb
	}
	return callback{done: func(err goja.Value) {
		status := s.core.int(0)
		if obj, ok := err.(*goja.Object); ok {
			if status = obj.Get("errno"); status == nil {
				status = err
			}
		}
		modules.CallOf(cb.obj)(goja.FunctionCall{This: s.Object(), Arguments: []goja.Value{status}})
	}}
}

func (s *Stream) onwriteCompat(err goja.Value) {
	w := s.W
	cb := w.writecb
	w.length -= w.writelen
	w.writing, w.writelen, w.writecb = false, 0, callback{}
	if modules.Truthy(err) && w.sink != nil {
		cb.run(err)
		s.fail(err, false)
		return
	}
	cb.run(nil)
	s.nextCompat()
}

// nextCompat writes what waits, or tells that nothing does.
func (s *Stream) nextCompat() {
	w := s.W
	switch {
	case w.writing || w.destroyed:
	case len(w.buffered) > w.head:
		q := w.buffered[w.head]
		w.head++
		if w.head == len(w.buffered) {
			w.resetBuffer()
		}
		s.startCompat(&q)
	case w.ending:
		s.finishCompat()
	case w.needDrain:
		w.needDrain = false
		s.Emit("drain")
	}
}

// endArgsCompat is end(chunk, callback).
func (s *Stream) endArgsCompat(a modules.Args) goja.Value {
	if !a.Nullish(0) {
		s.invoke("write", s.core.own.write, func() { s.writeValueCompat(a.Argument(0), callback{}) }, a.Argument(0))
	}
	s.endWritableCompat(callbackOf(a.Argument(1)))
	return nil
}

func (s *Stream) endWritableCompat(cb callback) {
	w := s.W
	if w.ending {
		return
	}
	w.ending, w.ended = true, true
	if !cb.none() {
		s.Once("finish", s.shownCallback(cb))
	}
	if !w.writing && len(w.buffered) == w.head {
		s.core.env.NextTickFunc(s.finishCompat)
	}
}

// finishCompat emits 'finish', after a sink was told.
func (s *Stream) finishCompat() {
	w := s.W
	if w.finalCalled || w.destroyed {
		return
	}
	w.finalCalled = true
	if w.sink == nil {
		w.finished = true
		s.Emit("finish")
		return
	}
	w.sink.Final(func(err goja.Value) {
		s.enter(func() { s.finishedCompat(err) })
	})
}

func (s *Stream) finishedCompat(err goja.Value) {
	if modules.Truthy(err) {
		s.fail(err, false)
		return
	}
	s.W.finished = true
	s.Emit("finish")
	if s.W.autoDestroy && s.readableDone() {
		s.callDestroy(nil)
	}
}
