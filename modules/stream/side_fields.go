// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"
)

// readableFields are the properties of _readableState.
func (c *Core) readableFields() []field {
	flag := func(name string, at func(*Readable) *bool) field {
		return c.flag(name, func(s *Stream) *bool { return at(s.R) })
	}
	list := c.common("readable", func(s *Stream) *side { return &s.R.side })
	return append(list,
		c.number("highWaterMark", func(s *Stream) *int { return &s.R.highWaterMark }),
		c.number("length", func(s *Stream) *int { return &s.R.length }),
		flag("ended", func(r *Readable) *bool { return &r.ended }),
		flag("endEmitted", func(r *Readable) *bool { return &r.endEmitted }),
		flag("reading", func(r *Readable) *bool { return &r.reading }),
		flag("sync", func(r *Readable) *bool { return &r.sync }),
		flag("needReadable", func(r *Readable) *bool { return &r.needReadable }),
		flag("emittedReadable", func(r *Readable) *bool { return &r.emittedReadable }),
		flag("readableListening", func(r *Readable) *bool { return &r.readableListening }),
		flag("resumeScheduled", func(r *Readable) *bool { return &r.resumeScheduled }),
		flag("readingMore", func(r *Readable) *bool { return &r.readingMore }),
		flag("dataEmitted", func(r *Readable) *bool { return &r.dataEmitted }),
		field{"flowing", func(s *Stream) goja.Value { return c.tri(s.R.flowing) },
			func(s *Stream, v goja.Value) { s.R.flowing = triOf(v) }},
		field{"paused", func(s *Stream) goja.Value { return c.boolean(s.R.paused == on) },
			func(s *Stream, v goja.Value) { s.R.paused = triOf(v) }},
		field{"buffer", func(s *Stream) goja.Value { return s.shownQueue() }, nil},
		field{"pipes", func(s *Stream) goja.Value { return s.shownPipes() }, nil},
		field{"pipesCount", func(s *Stream) goja.Value { return c.int(len(s.R.pipes)) }, nil},
		field{"awaitDrainWriters", func(s *Stream) goja.Value { return s.shownWaiting() }, nil},
		field{"decoder", func(s *Stream) goja.Value { return s.shownDecoder() }, nil},
		field{"encoding", func(s *Stream) goja.Value { return orNull(s.R.encoding) }, nil},
		field{"defaultEncoding", func(s *Stream) goja.Value { return c.encodingOr(s.R.defaultEncoding) },
			func(s *Stream, v goja.Value) { s.R.defaultEncoding = v }},
	)
}

// writableFields are the properties of _writableState.
func (c *Core) writableFields() []field {
	flag := func(name string, at func(*Writable) *bool) field {
		return c.flag(name, func(s *Stream) *bool { return at(s.W) })
	}
	number := func(name string, at func(*Writable) *int) field {
		return c.number(name, func(s *Stream) *int { return at(s.W) })
	}
	list := c.common("writable", func(s *Stream) *side { return &s.W.side })
	return append(list,
		number("highWaterMark", func(w *Writable) *int { return &w.highWaterMark }),
		number("length", func(w *Writable) *int { return &w.length }),
		number("corked", func(w *Writable) *int { return &w.corked }),
		number("pendingcb", func(w *Writable) *int { return &w.pendingcb }),
		number("writelen", func(w *Writable) *int { return &w.writelen }),
		flag("decodeStrings", func(w *Writable) *bool { return &w.decodeStrings }),
		flag("ready", func(w *Writable) *bool { return &w.ready }),
		flag("writing", func(w *Writable) *bool { return &w.writing }),
		flag("sync", func(w *Writable) *bool { return &w.sync }),
		flag("bufferProcessing", func(w *Writable) *bool { return &w.bufferProcessing }),
		flag("needDrain", func(w *Writable) *bool { return &w.needDrain }),
		flag("finalCalled", func(w *Writable) *bool { return &w.finalCalled }),
		flag("prefinished", func(w *Writable) *bool { return &w.prefinished }),
		flag("ending", func(w *Writable) *bool { return &w.ending }),
		flag("ended", func(w *Writable) *bool { return &w.ended }),
		flag("finished", func(w *Writable) *bool { return &w.finished }),
		field{"buffered", func(s *Stream) goja.Value { return s.shownBuffered() }, nil},
		field{"bufferedRequestCount", func(s *Stream) goja.Value { return c.int(len(s.W.buffered) - s.W.head) }, nil},
		field{"getBuffer", func(s *Stream) goja.Value {
			return c.listener(func(goja.FunctionCall) goja.Value { return s.shownBuffered() })
		}, nil},
		field{"onwrite", func(s *Stream) goja.Value { return s.answer() }, nil},
		field{"defaultEncoding", func(s *Stream) goja.Value { return c.encodingOr(s.W.defaultEncoding) },
			func(s *Stream, v goja.Value) { s.W.defaultEncoding = v }},
	)
}

func (c *Core) encodingOr(v goja.Value) goja.Value {
	if v == nil {
		return c.utf8
	}
	return v
}

// shownQueue is what waits to be read.
func (s *Stream) shownQueue() goja.Value {
	list := s.R.queue.all()
	items := make([]any, len(list))
	for i := range list {
		items[i] = s.core.value(&list[i])
	}
	return s.core.env.VM.NewArray(items...)
}

// shownBuffered is what waits to be written.
func (s *Stream) shownBuffered() goja.Value {
	if s.W == nil {
		return nil
	}
	list := s.W.buffered[s.W.head:]
	items := make([]any, len(list))
	for i := range list {
		q := &list[i]
		items[i] = s.core.env.Object("chunk", s.core.value(&q.chunk), "encoding", s.shownEncoding(q), "callback", s.shownCallback(q.cb))
	}
	return s.core.env.VM.NewArray(items...)
}

func (s *Stream) shownPipes() goja.Value {
	items := make([]any, len(s.R.pipes))
	for i, p := range s.R.pipes {
		items[i] = p.dest
	}
	return s.core.env.VM.NewArray(items...)
}

func (s *Stream) shownWaiting() goja.Value {
	if s.R.several {
		return s.waitingSet()
	}
	if len(s.R.awaiting) == 0 {
		return goja.Null()
	}
	return s.R.awaiting[0]
}

// waitingSet is the same as a Set, once there were several pipes.
func (s *Stream) waitingSet() goja.Value {
	vm := s.core.env.VM
	list := make([]any, len(s.R.awaiting))
	for i, dest := range s.R.awaiting {
		list[i] = dest
	}
	set, err := vm.New(vm.Get("Set"), vm.NewArray(list...))
	if err != nil {
		panic(err)
	}
	return set
}

// shownDecoder is a StringDecoder of the encoding, or null.
func (s *Stream) shownDecoder() goja.Value {
	if s.R.decoder == nil {
		return goja.Null()
	}
	class := s.core.env.Require("string_decoder").(*goja.Object).Get("StringDecoder")
	obj, err := s.core.env.VM.New(class, s.R.encoding)
	if err != nil {
		panic(err)
	}
	return obj
}
