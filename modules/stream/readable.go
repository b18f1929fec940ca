// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// Readable is the readable side of a stream. The fields are those of Node.js's
// readable state.
type Readable struct {
	side
	source Source
	reader hook          // _read
	args   [1]goja.Value // of _read: the highWaterMark
	more   func()        // readMore, once it was due

	queue         queue
	length        int // of queue, in bytes, units or objects
	highWaterMark int

	flowing tri
	paused  tri // pause was called last, or resume

	ended, endEmitted                bool
	reading, sync                    bool // _read was called and did not answer; it runs now
	needReadable, emittedReadable    bool
	readableListening, dataListening bool // somebody added a listener
	resumeScheduled                  bool
	readingMore, dataEmitted         bool
	several                          bool // there were two pipes at a time

	defaultEncoding goja.Value // of strings that are pushed; nil is UTF-8
	decoder         *codec.Stream
	encoding        goja.Value // of the strings that are read; nil without

	pipes    []*pipe
	awaiting []*goja.Object // destinations that have to drain first
}

func newReadable(s *Stream, o *Options) *Readable {
	r := o.Side
	if r == nil {
		r = new(Readable)
	}
	r.source, r.highWaterMark, r.sync = o.Source, o.ReadableHighWaterMark, true
	r.constructed, r.autoDestroy, r.emitClose = true, !o.NoAutoDestroy, !o.NoEmitClose
	if r.highWaterMark == 0 {
		r.highWaterMark = s.core.mark
	}
	return r
}

// chunkTypes are what a stream of bytes takes.
const chunkTypes = "of type string or an instance of Buffer, TypedArray, or DataView"

// pushValue is push(v, encoding), or unshift if front is set.
func (s *Stream) pushValue(v, encoding goja.Value, front bool) bool {
	r := s.R
	if goja.IsNull(v) {
		s.pushEnd()
		return s.wantsMore()
	}
	if r.objectMode {
		raw := !(r.decoder != nil && modules.Nullish(encoding))
		return s.add(&chunk{val: v, size: 1}, front, raw)
	}
	if goja.IsString(v) {
		return s.pushString(v, encoding, front)
	}
	if data, ok := s.core.env.Bytes(v); ok {
		return s.push(&chunk{data: data, val: s.core.asBuffer(v), size: len(data)}, front)
	}
	if !modules.Nullish(v) {
		s.fail(s.core.env.ArgTypeError("chunk", chunkTypes, v), false)
		return false
	}
	return s.push(&chunk{}, front)
}

// pushString pushes text: as it is if it is in the encoding that is read, and
// as bytes otherwise.
func (s *Stream) pushString(v, encoding goja.Value, front bool) bool {
	r := s.R
	if !modules.Truthy(encoding) {
		encoding = r.defaultEncoding
	}
	name := "utf8"
	if encoding != nil {
		name = encoding.String()
	}
	if r.encoding != nil && r.encoding.String() == name {
		return s.add(&chunk{val: v, size: v.(goja.String).Length()}, front, true)
	}
	data := buffer.Encode(v, s.core.encodingNamed(name))
	if front && r.encoding != nil {
		text := buffer.Decode(s.core.env, data, s.core.encodingNamed(r.encoding.String()))
		return s.add(&chunk{val: text, size: text.(goja.String).Length()}, front, true)
	}
	return s.push(&chunk{data: data, size: len(data)}, front)
}

// push adds a chunk of bytes, which are decoded if an encoding was set.
func (s *Stream) push(ch *chunk, front bool) bool { return s.add(ch, front, s.R.decoder == nil) }

// add puts a chunk in the queue, or hands it out at once. raw says that it
// needs no decoding.
func (s *Stream) add(ch *chunk, front, raw bool) bool {
	if s.quirks {
		return s.addCompat(ch)
	}
	r := s.R
	switch {
	case ch.size == 0 && front:
	case ch.size == 0:
		r.reading = false
		s.maybeReadMore()
	case front && r.endEmitted:
		s.fail(s.core.newError("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event"), false)
	case !front && r.ended:
		s.fail(s.core.newError("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF"), false)
	case r.destroyed || r.errored != nil:
		return false
	case front:
		s.enqueue(ch, true)
	default:
		r.reading = false
		s.addDecoded(ch, raw)
	}
	return s.wantsMore()
}

func (s *Stream) addDecoded(ch *chunk, raw bool) {
	if !raw && s.R.decoder != nil {
		s.decode(ch)
		if ch.size == 0 {
			s.maybeReadMore()
			return
		}
	}
	s.enqueue(ch, false)
}

// enqueue emits a chunk if nothing is in front of it and somebody listens, and
// keeps it otherwise.
func (s *Stream) enqueue(ch *chunk, front bool) {
	r := s.R
	if r.flowing == on && r.length == 0 && !r.sync && r.dataListening {
		r.awaiting = r.awaiting[:0]
		r.dataEmitted = true
		s.emitData(ch)
	} else {
		r.length += ch.size
		if front {
			r.queue.unshift(*ch)
		} else {
			r.queue.push(*ch)
		}
		if r.needReadable {
			s.emitReadable()
		}
	}
	s.maybeReadMore()
}

// wantsMore is what push returns.
func (s *Stream) wantsMore() bool {
	r := s.R
	return !r.ended && (r.length < r.highWaterMark || r.length == 0)
}

// pushEnd is push(null).
func (s *Stream) pushEnd() {
	r := s.R
	r.reading = false
	if r.ended {
		return
	}
	if r.decoder != nil {
		s.flushDecoder()
	}
	r.ended = true
	switch {
	case s.quirks:
		s.endCompat()
	case r.sync:
		s.emitReadable()
	default:
		r.needReadable = false
		r.emittedReadable = true
		s.emitReadableNow()
	}
	s.endUnread()
}
