// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// Writable is the writable side of a stream. The fields are those of Node.js's
// writable state.
type Writable struct {
	side
	sink           Sink
	writer, vector hook // _write and _writev
	finalizer      hook // _final

	length        int // of what is not written yet
	highWaterMark int
	decodeStrings bool

	buffered         []request
	head             int // of buffered
	corked           int
	writing, sync    bool // _write was called and did not answer; it runs now
	bufferProcessing bool
	needDrain        bool
	ready            bool // _readyToWrite was called

	finalCalled, prefinished bool
	ending, ended, finished  bool

	writelen     int
	expected     bool     // an answer to _write
	writecb      callback // what the writer of the current chunk waits with
	pendingcb    int      // callbacks that are due
	after        *afterTick
	afterPending bool          // a tick after writes is due
	onEnd        []callback    // callbacks of end
	args         [3]goja.Value // of _write; the engine copies them before anything runs
	answer       goja.Value    // what _write gets as its callback
	done         func(goja.Value)

	defaultEncoding goja.Value // nil is UTF-8
}

// request is a chunk that waits.
type request struct {
	chunk
	encoding goja.Value // nil is 'buffer'
	cb       callback
}

// callback is what a writer wants to have called: a function of a script, one
// of Go or nothing.
type callback struct {
	obj  *goja.Object
	done func(err goja.Value)
}

func (cb callback) none() bool { return cb.obj == nil && cb.done == nil }

// run calls it. err is nil, null or an error.
func (cb callback) run(err goja.Value) {
	switch {
	case cb.done != nil:
		cb.done(err)
	case cb.obj == nil:
	case err == nil:
		modules.CallOf(cb.obj)(goja.FunctionCall{This: goja.Undefined()})
	default:
		modules.CallOf(cb.obj)(goja.FunctionCall{This: goja.Undefined(), Arguments: []goja.Value{err}})
	}
}

// later makes a call of it due.
func (s *Stream) later(cb callback, err goja.Value) {
	if !cb.none() {
		s.core.env.NextTickFunc(func() { cb.run(err) })
	}
}

// callbackOf reads a callback; what is no function is none.
func callbackOf(v goja.Value) callback {
	if obj, ok := v.(*goja.Object); ok && modules.Callable(obj) {
		return callback{obj: obj}
	}
	return callback{}
}

func newWritable(s *Stream, o *Options) *Writable {
	w := &Writable{sink: o.Sink, highWaterMark: o.WritableHighWaterMark, sync: true, decodeStrings: true}
	w.constructed, w.autoDestroy, w.emitClose = true, !o.NoAutoDestroy, !o.NoEmitClose
	if w.highWaterMark == 0 {
		w.highWaterMark = s.core.mark
	}
	return w
}

// writeValue is write(v, encoding, cb) after its arguments were sorted. err is
// the error that the chunk met.
func (s *Stream) writeValue(v, encoding goja.Value, cb callback) (more bool, err goja.Value) {
	w, c := s.W, s.core
	if goja.IsNull(v) {
		c.env.ThrowType("ERR_STREAM_NULL_VALUES", "May not write null values to stream")
	}
	q := request{cb: cb}
	switch {
	case w.objectMode:
		q.chunk, q.encoding = chunk{val: v, size: 1}, encoding
	case goja.IsString(v):
		q.chunk, q.encoding = s.textChunk(v, encoding)
	default:
		data, ok := c.env.Bytes(v)
		if !ok {
			c.env.ThrowArgType("chunk", chunkTypes, v)
		}
		q.chunk = chunk{data: data, val: c.asBuffer(v), size: len(data)}
	}
	return s.submit(q)
}

// textChunk is a chunk for a string: its bytes, unless the stream wants text.
func (s *Stream) textChunk(v, encoding goja.Value) (chunk, goja.Value) {
	if !modules.Truthy(encoding) {
		encoding = s.defaultEncoding()
	}
	name := encoding.String()
	if !s.W.decodeStrings {
		return chunk{val: v, size: v.(goja.String).Length()}, encoding
	}
	enc := codec.UTF8
	if name != "buffer" {
		enc = s.core.encodingNamed(name)
	}
	data := buffer.Encode(v, enc)
	return chunk{data: data, size: len(data)}, nil
}

// write writes a chunk of bytes.
func (s *Stream) write(ch chunk, cb callback) bool {
	if s.quirks {
		return s.writeCompat(ch, cb)
	}
	if s.W.objectMode {
		s.core.value(&ch)
		ch.size = 1
	}
	more, _ := s.submit(request{chunk: ch, cb: cb})
	return more
}

// submit accepts a chunk or tells why not.
func (s *Stream) submit(q request) (more bool, err goja.Value) {
	w, c := s.W, s.core
	switch {
	case w.ending:
		err = c.newError("ERR_STREAM_WRITE_AFTER_END", "write after end")
	case w.destroyed:
		err = c.afterDestroy("write")
	}
	if err != nil {
		s.later(q.cb, err)
		s.fail(err, true)
		return false, err
	}
	w.pendingcb++
	return s.writeOrBuffer(q), nil
}

func (s *Stream) writeOrBuffer(q request) bool {
	w := s.W
	w.length += q.size
	if w.writing || w.corked > 0 || w.errored != nil || !w.constructed {
		w.buffered = append(w.buffered, q)
	} else {
		w.begin(q.size, q.cb)
		s.callWrite(&q)
		w.sync = false
	}
	more := w.length < w.highWaterMark || w.length == 0
	if !more {
		w.needDrain = true
	}
	return more && w.errored == nil && !w.destroyed
}

// begin notes what is being written.
func (w *Writable) begin(size int, cb callback) {
	w.writelen, w.writecb, w.expected = size, cb, true
	w.writing, w.sync = true, true
}
