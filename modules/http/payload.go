// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// payload is a piece of a body that a script writes: text, which is encoded
// into the place where it is sent from, or bytes.
type payload struct {
	text codec.Text
	enc  codec.Encoding
	data []byte // in place of text
	size int    // bytes
	raw  bool   // data
}

// payloadOf reads a chunk or throws.
func (c *Core) payloadOf(v, encoding goja.Value) (p payload) {
	switch {
	case v == nil || goja.IsNull(v):
		c.env.ThrowType("ERR_STREAM_NULL_VALUES", "May not write null values to stream")
	case goja.IsString(v):
		p.text, p.enc = buffer.Text(v), c.encoding(encoding)
		if p.enc >= codec.Hex {
			p.data, p.raw = p.enc.Encode(p.text), true
			p.size = len(p.data)
			return p
		}
		p.size = p.enc.Size(p.text)
	default:
		data, ok := c.env.Uint8Array(v)
		if !ok {
			c.env.ThrowArgType("chunk", "of type string or an instance of Buffer or Uint8Array", v)
		}
		p.data, p.raw, p.size = data, true, len(data)
	}
	return p
}

// encoding reads the name of an encoding; one that is none counts as UTF-8.
func (c *Core) encoding(v goja.Value) codec.Encoding {
	if modules.Nullish(v) {
		return codec.UTF8
	}
	enc, ok := codec.Parse(v.String())
	if !ok {
		if modules.Truthy(v) && v.String() != "buffer" {
			c.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", v.String())
		}
		return codec.UTF8
	}
	return enc
}

// append appends the bytes of p.
func (p *payload) append(b []byte) []byte {
	if p.raw {
		return append(b, p.data...)
	}
	if p.text.Units == nil && p.enc != codec.UTF16LE {
		return append(b, p.text.ASCII...)
	}
	n := len(b)
	b = slices.Grow(b, p.size)
	return b[:n+p.enc.Write(b[n:n+p.size], p.text)]
}

// copied is up to how many bytes a piece is copied behind the head or into its
// chunk, because one piece costs the system less than three.
const copied = 8 << 10

// put queues p, in a chunk if the body is chunked.
func (o *Outgoing) put(p *payload) {
	if p.size == 0 && o.chunked {
		o.add(nil)
		return
	}
	head := !o.sent
	b := o.open(p)
	if o.chunked {
		b = http1.AppendChunkHead(b, p.size)
	}
	if !p.raw || p.size <= copied {
		b = p.append(b)
	} else {
		o.queuePart(b, head)
		o.queue(p.data)
		b, head = nil, false
	}
	if o.chunked {
		b = append(b, '\r', '\n')
	}
	o.queuePart(b, head)
}

// queuePart queues b, which begins with the head or not.
func (o *Outgoing) queuePart(b []byte, head bool) {
	if head {
		o.queueHead(b)
		return
	}
	o.queue(b)
}

// chunkRoom is what a chunk needs besides its data.
const chunkRoom = 20

// open is what p is appended to: the head if that has not left.
func (o *Outgoing) open(p *payload) []byte {
	if !o.sent {
		return o.head
	}
	n := 0
	if o.chunked {
		n = chunkRoom
	}
	if !p.raw || p.size <= copied {
		n += p.size
	}
	return make([]byte, 0, n)
}
