// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules/buffer"
)

// encodingNamed finds an encoding; an unknown one throws.
func (c *Core) encodingNamed(name string) codec.Encoding {
	enc, ok := codec.Parse(name)
	if !ok {
		c.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", name)
	}
	return enc
}

// setEncoding is setEncoding(encoding). What is in the queue is decoded.
func (s *Stream) setEncoding(enc codec.Encoding) {
	r := s.R
	r.decoder = &codec.Stream{Encoding: enc}
	r.encoding = s.core.env.VM.ToValue(enc.String())
	var units []uint16
	for i := range r.queue.all() {
		ch := &r.queue.all()[i]
		s.decode(ch)
		units = appendUnits(units, ch.val.(goja.String))
	}
	r.queue.clear()
	if r.length = len(units); r.length > 0 {
		r.queue.push(chunk{val: goja.StringFromUTF16(units), size: r.length})
	}
}

// decode makes a chunk of bytes one of text. Text, which comes in object mode,
// stays as it is; anything else throws.
func (s *Stream) decode(ch *chunk) {
	r := s.R
	if goja.IsString(ch.val) {
		return
	}
	if _, ok := s.core.env.Bytes(ch.val); !ok && ch.val != nil {
		s.core.env.ThrowArgType("buf", "an instance of Buffer, TypedArray, or DataView", ch.val)
	}
	head, body := r.decoder.Take(s.core.bytes(ch))
	text := buffer.Decode(s.core.env, body, r.decoder.Encoding).(goja.String)
	if len(head) > 0 {
		text = buffer.Decode(s.core.env, head, r.decoder.Encoding).(goja.String).Concat(text)
	}
	*ch = chunk{val: text, size: text.Length()}
	if r.objectMode && ch.size > 0 {
		ch.size = 1
	}
}

// flushDecoder adds what the decoder still holds.
func (s *Stream) flushDecoder() {
	r := s.R
	rest := r.decoder.End()
	if len(rest) == 0 {
		return
	}
	text := buffer.Decode(s.core.env, rest, r.decoder.Encoding).(goja.String)
	ch := chunk{val: text, size: text.Length()}
	if r.objectMode {
		ch.size = 1
	}
	r.queue.push(ch)
	r.length += ch.size
}
