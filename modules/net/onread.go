// SPDX-License-Identifier: Apache-2.0

package net

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// onread is the option of that name: what is read goes into a buffer of the
// script.
type onread struct {
	buffer   []byte
	shown    goja.Value    // the buffer as the script gave it
	next     goja.Callable // makes the next buffer; nil if it is always the same
	callback goja.Callable
	left     []byte // read already when the callback wanted no more
	resuming bool   // left is about to be delivered
	paused   bool   // by the script
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
// the callback returns false, or pauses, nothing more is read, and what is left of b waits
// until reading goes on.
func (s *Socket) deliver(b []byte) {
	r := s.cold.onread
	for len(b) > 0 && len(r.buffer) > 0 && !s.Destroyed() {
		n := copy(r.buffer, b)
		b = b[n:]
		more := s.core.env.Invoke(r.callback, s.Object(), s.core.value(n), r.shown)
		if r.next != nil {
			r.refill(s.core)
		}
		if (more == s.core.no || r.paused) && s.conn != nil {
			s.conn.ReadStop()
			r.left = append(r.left, b...)
			return
		}
	}
}

// goOn reads again for a script that has its own buffer: first what is left,
// when the running callback and its ticks are over.
func (s *Socket) goOn() {
	r := s.cold.onread
	r.paused = false
	switch {
	case s.conn == nil || r.resuming || s.conn.Reading():
		return
	case len(r.left) == 0:
		s.conn.ReadStart()
		return
	}
	r.resuming = true
	s.core.env.Loop.Post(func() {
		b := r.left
		r.left, r.resuming = nil, false
		s.startReading()
		s.core.env.Enter(func() { s.deliver(b) })
	})
}

// onreadMethods give an object the methods that stop and start the kernel for a
// script that has its own buffer.
func (c *Core) onreadMethods(obj *goja.Object) {
	wrap := func(name string, before func(*Socket)) {
		c.env.DefineHidden(obj, modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
			if s := c.findSocket(a.This); s != nil && s.conn != nil {
				before(s)
			}
			return c.super(name, a)
		}})
	}
	wrap("pause", func(s *Socket) {
		s.cold.onread.paused = true
		s.conn.ReadStop()
	})
	wrap("resume", (*Socket).goOn)
	wrap("read", (*Socket).goOn)
}

// startReading begins to read what the stream asked for before there was a
// connection.
func (s *Socket) startReading() {
	if s.conn != nil {
		s.conn.ReadStart()
	}
}
