// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"
)

// onread is the option of that name: what is read goes into a buffer of the
// script.
type onread struct {
	buffer   []byte
	shown    goja.Value    // the buffer as the script gave it
	next     goja.Callable // makes the next buffer; nil if it is always the same
	callback goja.Callable
}

// readOnread reads { buffer, callback }. As in Node.js, an incomplete one does
// not count.
func (c *Core) readOnread(opts *goja.Object) *onread {
	callback, ok := goja.AssertFunction(opts.Get("callback"))
	if !ok {
		return nil
	}
	r := &onread{callback: callback}
	if next, ok := goja.AssertFunction(opts.Get("buffer")); ok {
		r.next = next
		r.refill(c)
		return r
	}
	if r.use(c, opts.Get("buffer")); r.buffer == nil {
		return nil
	}
	return r
}

func (r *onread) refill(c *Core) { r.use(c, c.env.Invoke(r.next, goja.Undefined())) }

func (r *onread) use(c *Core, v goja.Value) {
	if v == nil {
		return
	}
	r.buffer, _ = c.env.Uint8Array(v)
	r.shown = v
}

// readsItself tells whether the script gets what is read in its own buffer.
func (s *Socket) readsItself() bool { return s.cold != nil && s.cold.onread != nil }

// deliver copies b into the buffer of the script, as often as it takes. Once
// the callback returns false reading stops, and what is left waits in the
// stream.
func (s *Socket) deliver(b []byte) {
	r := s.cold.onread
	for len(b) > 0 && !s.Destroyed() {
		if len(r.buffer) == 0 {
			return
		}
		n := copy(r.buffer, b)
		b = b[n:]
		shown := r.shown
		more := s.core.env.Invoke(r.callback, s.Object(), s.core.value(n), shown)
		if r.next != nil {
			r.refill(s.core)
		}
		if more == s.core.no && s.conn != nil {
			s.conn.ReadStop()
		}
	}
}

// startReading begins to read what the stream asked for before there was a
// connection.
func (s *Socket) startReading() {
	if s.conn != nil {
		s.conn.ReadStart()
	}
}
