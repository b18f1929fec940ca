// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// This file is everything that streams do differently under --compat=iotjs:
// data is delivered at once, nothing is asked for by _read, and a writable
// stream waits for _readyToWrite and calls _write(chunk, callback, onwrite).
// Streams with native halves keep those; a Transform, which IoT.js does not
// have, is as always.

const compatMark = 128

// defineCompat replaces the methods that differ.
func (c *Core) defineCompat() {
	r, w := c.Readable.Proto, c.Writable.Proto
	c.quirk(r, "push", func(s *Stream, a modules.Args) goja.Value { return s.pushCompat(a.Argument(0), a.Argument(1)) })
	c.quirk(r, "read", func(s *Stream, a modules.Args) goja.Value { return s.readCompat(a.Argument(0)) })
	c.quirk(r, "isPaused", func(s *Stream, _ modules.Args) goja.Value { return c.boolean(s.R.flowing != on) })
	c.quirk(r, "pipe", (*Stream).pipeCompat)
	c.quirk(r, "unpipe", (*Stream).unpipeCompat)
	modules.Must(r.Set("addListener", r.Prototype().Get("addListener")))
	c.env.Define(r, modules.Method{Name: "error", Len: 1, Func: func(a modules.Args) goja.Value {
		c.readable(a).Emit("error", a.Argument(0))
		return nil
	}})
	c.quirk(w, "write", (*Stream).writeArgsCompat)
	c.quirk(w, "end", (*Stream).endArgsCompat)
	c.quirk(w, "_write", (*Stream).writeHookCompat)
	c.env.Define(w, modules.Method{Name: "_readyToWrite", Func: func(a modules.Args) goja.Value {
		s := c.writable(a)
		s.W.ready = true
		s.nextCompat()
		return nil
	}}, modules.Method{Name: "_onwrite", Func: func(a modules.Args) goja.Value {
		c.writable(a).onwriteCompat(nil)
		return nil
	}})
	for _, name := range [...]string{"write", "end", "_write", "_readyToWrite", "_onwrite"} {
		modules.Must(c.Duplex.Proto.Set(name, w.Get(name)))
	}
}

// quirk replaces a method for the streams that behave as IoT.js's.
func (c *Core) quirk(proto *goja.Object, name string, f func(*Stream, modules.Args) goja.Value) {
	old := modules.CallOf(proto.Get(name))
	c.env.Define(proto, modules.Method{Name: name, Len: 2, Func: func(a modules.Args) goja.Value {
		if s := c.find(a.This); s != nil && s.quirks {
			return f(s, a)
		}
		return old(a.FunctionCall)
	}})
}

// beginCompat prepares the sides of a new stream.
func (s *Stream) beginCompat() {
	if !s.core.env.Compat || s.t != nil {
		return
	}
	s.quirks = true
	if s.R != nil {
		s.R.flowing = off
		s.askCompat()
	}
	if w := s.W; w != nil {
		w.ready = w.ready || w.sink != nil
		if w.highWaterMark == s.core.mark {
			w.highWaterMark = compatMark
		}
	}
}

func (s *Stream) plainError(kind modules.Kind, message string) goja.Value {
	return s.core.env.NewError(kind, "", message)
}

func (s *Stream) pushCompat(v, encoding goja.Value) goja.Value {
	if goja.IsNull(v) {
		s.pushEnd()
		return nil
	}
	data, ok := s.core.env.Uint8Array(v)
	if goja.IsString(v) {
		name := "utf8"
		if modules.Truthy(encoding) {
			name = encoding.String()
		}
		data, ok = buffer.Encode(v, s.core.encodingNamed(name)), true
	}
	if !ok {
		s.Emit("error", s.plainError(modules.TypeError, "Invalid chunk"))
		return nil
	}
	s.addCompat(&chunk{data: data, size: len(data)})
	return nil
}

// addCompat emits a chunk at once, or keeps it while the stream is paused.
func (s *Stream) addCompat(ch *chunk) bool {
	r := s.R
	r.reading = false
	switch {
	case r.ended:
		s.Emit("error", s.plainError(modules.PlainError, "stream.push() after EOF"))
	case r.flowing == on:
		s.emitDataCompat(ch)
	default:
		r.length += ch.size
		r.queue.push(*ch)
		s.Emit("readable")
	}
	s.askCompat()
	return r.length < r.highWaterMark
}

func (s *Stream) emitDataCompat(ch *chunk) {
	r := s.R
	if r.decoder != nil {
		s.decode(ch)
	}
	if r.length == 0 {
		r.dataEmitted = true
		s.Emit("data", s.core.value(ch))
	}
	s.endCompat()
}

// endCompat emits 'end' when everything was delivered.
func (s *Stream) endCompat() {
	r := s.R
	if !r.ended || r.length > 0 || r.endEmitted {
		return
	}
	if n := s.this.Get("length"); n != nil && n.ToFloat() > 0 {
		panic(s.plainError(modules.PlainError, "stream ended on non-EOF stream"))
	}
	r.endEmitted = true
	s.Emit("end")
	switch {
	case r.source == nil:
	case s.noHalfOpen && s.isWritable():
		s.core.env.NextTickFunc(s.endHalfOpen)
	case r.autoDestroy && s.writableDone():
		s.callDestroy(nil)
	}
}

// askCompat asks the source in a tick, also while the stream is paused, as
// long as there is room.
func (s *Stream) askCompat() {
	r := s.R
	if r.source == nil || r.reading || r.readingMore {
		return
	}
	r.readingMore = true
	s.core.env.NextTickFunc(func() {
		r.readingMore = false
		if !r.reading && !r.ended && !r.destroyed && r.length < r.highWaterMark {
			r.reading = true
			r.source.Read(r.highWaterMark)
		}
	})
}

// readCompat is read(n): everything or nothing.
func (s *Stream) readCompat(v goja.Value) goja.Value {
	r := s.R
	n := r.length
	if goja.IsNumber(v) && v.ToFloat() < float64(n) {
		n = int(max(v.ToInteger(), 0))
	}
	switch {
	case n == 0:
		return goja.Null()
	case n < r.length:
		panic(s.plainError(modules.PlainError, "not implemented"))
	}
	ch := s.core.take(&r.queue, n, false)
	r.length = 0
	s.emitDataCompat(&ch)
	s.askCompat()
	return s.core.value(&ch)
}

func (s *Stream) listeningCompat(event string) {
	if event == "data" {
		s.resumeCompat()
	}
}

func (s *Stream) resumeCompat() {
	if s.R.flowing != on {
		s.R.flowing = on
		s.readCompat(goja.Undefined())
		s.askCompat()
	}
}

func (s *Stream) pauseCompat() {
	if s.R.flowing == on {
		s.R.flowing = off
		s.Emit("pause")
	}
}

// pipeCompat is pipe(dest, { end }). It knows no back-pressure.
func (s *Stream) pipeCompat(a modules.Args) goja.Value {
	dest, ok := a.Argument(0).(*goja.Object)
	if !ok || !modules.Callable(dest.Get("write")) || !modules.Callable(dest.Get("end")) {
		panic(s.plainError(modules.TypeError, "pipe excepts stream.Writable or stream.Duplex as argument"))
	}
	p := &pipe{src: s, dest: dest, onend: s.core.listener((&pipe{dest: dest}).endDest)}
	p.onfinish = s.core.listener(func(goja.FunctionCall) goja.Value { s.resume(); return goja.Undefined() })
	p.ondata = s.core.listener(func(f goja.FunctionCall) goja.Value {
		return callMethod(dest, "write", f.Argument(0))
	})
	s.R.pipes = append(s.R.pipes, p)
	s.On("readable", p.onfinish)
	s.On("data", p.ondata)
	if opts, ok := a.Argument(1).(*goja.Object); !ok || modules.Truthy(opts.Get("end")) {
		s.On("end", p.onend)
	}
	s.resume()
	return dest
}

func (s *Stream) unpipeCompat(a modules.Args) goja.Value {
	r := s.R
	if !a.Has(0) {
		s.RemoveAll(nil)
		r.pipes = nil
		return nil
	}
	if r.pipes == nil {
		panic(s.plainError(modules.TypeError, "Cannot read property 'indexOf' of undefined"))
	}
	i := slices.IndexFunc(r.pipes, func(p *pipe) bool { return p.dest == a.Argument(0) })
	if i < 0 {
		return nil
	}
	p := r.pipes[i]
	r.pipes = slices.Delete(r.pipes, i, i+1)
	s.Off("readable", p.onfinish)
	s.Off("data", p.ondata)
	s.Off("end", p.onend)
	return p.dest
}
