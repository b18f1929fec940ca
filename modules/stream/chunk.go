// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules/buffer"
)

// chunk is one piece of data: bytes, which become a Buffer when a script looks
// at them, or a value.
type chunk struct {
	data []byte
	val  goja.Value // what scripts see; nil until one looks
	size int        // in bytes or UTF-16 units; 1 in object mode
}

// value is the chunk as scripts see it.
func (c *Core) value(ch *chunk) goja.Value {
	if ch.val == nil {
		ch.val = c.env.NewBuffer(ch.data)
	}
	return ch.val
}

// bytes are the memory of a chunk of bytes, not a copy.
func (c *Core) bytes(ch *chunk) []byte {
	if ch.data == nil && ch.val != nil {
		ch.data, _ = c.env.Bytes(ch.val)
	}
	return ch.data
}

// split takes the first n bytes or units off a chunk.
func (c *Core) split(ch *chunk, n int) chunk {
	head := chunk{size: n}
	switch {
	case ch.val == nil:
		head.data, ch.data = ch.data[:n:n], ch.data[n:]
	case goja.IsString(ch.val):
		s := ch.val.(goja.String)
		head.val, ch.val = s.Substring(0, n), s.Substring(n, s.Length())
	default:
		view, _ := c.env.View(ch.val)
		head.val = c.env.NewBufferView(view.Buffer, view.Offset, n)
		ch.val, ch.data = c.env.NewBufferView(view.Buffer, view.Offset+n, ch.size-n), nil
	}
	ch.size -= n
	return head
}

// queue is a list of chunks that is taken from at the front. It reuses its
// memory.
type queue struct {
	items []chunk
	head  int
}

func (q *queue) first() *chunk { return &q.items[q.head] }
func (q *queue) all() []chunk  { return q.items[q.head:] }
func (q *queue) push(ch chunk) { q.items = append(q.items, ch) }

func (q *queue) unshift(ch chunk) {
	if q.head > 0 {
		q.head--
		q.items[q.head] = ch
		return
	}
	q.items = append([]chunk{ch}, q.items...)
}

func (q *queue) shift() chunk {
	ch := q.items[q.head]
	q.items[q.head] = chunk{}
	q.head++
	switch {
	case q.head == len(q.items):
		q.items, q.head = q.items[:0], 0
	case q.head >= 64 && q.head*2 >= len(q.items):
		n := copy(q.items, q.items[q.head:])
		clear(q.items[n:])
		q.items, q.head = q.items[:n], 0
	}
	return ch
}

func (q *queue) clear() {
	clear(q.items)
	q.items, q.head = q.items[:0], 0
}

// take removes n bytes or units from the front, as one chunk. There are as
// many. all says that n is everything.
func (c *Core) take(q *queue, n int, text bool) chunk {
	if first := q.first(); first.size == n {
		return q.shift()
	} else if first.size > n {
		return c.split(first, n)
	}
	if text {
		return c.takeText(q, n)
	}
	data := make([]byte, 0, n)
	for len(data) < n {
		first := q.first()
		b := c.bytes(first)
		if rest := n - len(data); len(b) > rest {
			part := c.split(first, rest)
			data = append(data, c.bytes(&part)...)
			break
		}
		data = append(data, b...)
		q.shift()
	}
	return chunk{data: data, size: n}
}

func (c *Core) takeText(q *queue, n int) chunk {
	var units []uint16
	for left := n; left > 0; {
		first := q.first()
		part := *first
		if first.size > left {
			part = c.split(first, left)
		} else {
			q.shift()
		}
		left -= part.size
		units = appendUnits(units, c.textOf(&part))
	}
	return chunk{val: goja.StringFromUTF16(units), size: n}
}

// textOf is a chunk among others of text: bytes that were put back in front of
// those are taken for UTF-8, as when JavaScript joins them.
func (c *Core) textOf(ch *chunk) goja.String {
	if s, ok := ch.val.(goja.String); ok {
		return s
	}
	return buffer.Decode(c.env, c.bytes(ch), codec.UTF8).(goja.String)
}

func appendUnits(units []uint16, s goja.String) []uint16 {
	for i := range s.Length() {
		units = append(units, s.CharAt(i))
	}
	return units
}
