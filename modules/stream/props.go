// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// prop defines an accessor that is not enumerable. On an object without a
// state it is undefined; destroyed is false before the constructor has run.
func (c *Core) prop(obj *goja.Object, name string, get func(*Stream) goja.Value, set func(*Stream, goja.Value)) {
	getter := c.env.Function("get "+name, 0, func(a modules.Args) goja.Value {
		if s := c.find(a.This); s != nil {
			return get(s)
		}
		return c.unmade(name)
	})
	var setter goja.Value
	if set != nil {
		setter = c.env.Function("set "+name, 1, func(a modules.Args) goja.Value {
			if s := c.find(a.This); s != nil {
				set(s, a.Argument(0))
			}
			return nil
		})
	}
	modules.Must(obj.DefineAccessorProperty(name, getter, setter, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

func (c *Core) unmade(name string) goja.Value {
	if name == "destroyed" {
		return c.no
	}
	return nil
}

// orNull is v for scripts, or null.
func orNull(v goja.Value) goja.Value {
	if v == nil {
		return goja.Null()
	}
	return v
}

func (c *Core) int(n int) goja.Value { return c.env.VM.ToValue(n) }

// readProp is prop for what needs a readable side.
func (c *Core) readProp(name string, get func(*Stream, *Readable) goja.Value, set func(*Readable, goja.Value)) {
	var setter func(*Stream, goja.Value)
	if set != nil {
		setter = func(s *Stream, v goja.Value) {
			if s.R != nil {
				set(s.R, v)
			}
		}
	}
	c.prop(c.Readable.Proto, name, func(s *Stream) goja.Value {
		if s.R == nil {
			return nil
		}
		return get(s, s.R)
	}, setter)
}

func (c *Core) defineReadableProps() {
	c.readProp("readable", func(s *Stream, _ *Readable) goja.Value { return c.boolean(s.isReadable()) },
		func(r *Readable, v goja.Value) { r.can = c.boolean(modules.Truthy(v)) })
	c.readProp("readableDidRead", func(_ *Stream, r *Readable) goja.Value { return c.boolean(r.dataEmitted) }, nil)
	c.readProp("readableAborted", func(_ *Stream, r *Readable) goja.Value {
		return c.boolean(!r.is(false) && (r.destroyed || r.errored != nil) && !r.endEmitted)
	}, nil)
	c.readProp("readableHighWaterMark", func(_ *Stream, r *Readable) goja.Value { return c.int(r.highWaterMark) }, nil)
	c.readProp("readableBuffer", func(s *Stream, _ *Readable) goja.Value { return s.shownQueue() }, nil)
	c.readProp("readableFlowing", func(_ *Stream, r *Readable) goja.Value { return c.tri(r.flowing) },
		func(r *Readable, v goja.Value) { r.flowing = triOf(v) })
	c.readProp("readableLength", func(_ *Stream, r *Readable) goja.Value { return c.int(r.length) }, nil)
	c.readProp("readableObjectMode", func(_ *Stream, r *Readable) goja.Value { return c.boolean(r.objectMode) }, nil)
	c.readProp("readableEncoding", func(_ *Stream, r *Readable) goja.Value { return orNull(r.encoding) }, nil)
	c.readProp("errored", func(_ *Stream, r *Readable) goja.Value { return orNull(r.errored) }, nil)
	c.readProp("closed", func(_ *Stream, r *Readable) goja.Value { return c.boolean(r.closed) }, nil)
	c.readProp("destroyed", func(s *Stream, r *Readable) goja.Value { return c.boolean(r.destroyed) },
		func(r *Readable, v goja.Value) { r.destroyed = modules.Truthy(v) })
	c.readProp("readableEnded", func(_ *Stream, r *Readable) goja.Value { return c.boolean(r.endEmitted) }, nil)
	c.sideProp(c.Readable.Proto, "_readableState", 0)
}

// tri is the value of a state that may be unset: null.
func (c *Core) tri(t tri) goja.Value {
	if t == unset {
		return goja.Null()
	}
	return c.boolean(t == on)
}

func triOf(v goja.Value) tri {
	switch {
	case modules.Nullish(v):
		return unset
	case v.ToBoolean():
		return on
	}
	return off
}

// defineWritableProps defines the properties of Writable and Duplex.
func (c *Core) defineWritableProps(p *goja.Object) {
	prop := func(name string, get func(*Writable) goja.Value) {
		c.prop(p, name, func(s *Stream) goja.Value {
			if s.W == nil {
				return nil
			}
			return get(s.W)
		}, nil)
	}
	c.prop(p, "destroyed", c.getDestroyed, setDestroyed)
	c.prop(p, "writable", func(s *Stream) goja.Value { return c.boolean(s.isWritable()) }, c.setWritable)
	prop("writableFinished", func(w *Writable) goja.Value { return c.boolean(w.finished) })
	prop("writableObjectMode", func(w *Writable) goja.Value { return c.boolean(w.objectMode) })
	c.prop(p, "writableBuffer", func(s *Stream) goja.Value { return s.shownBuffered() }, nil)
	prop("writableEnded", func(w *Writable) goja.Value { return c.boolean(w.ending) })
	prop("writableNeedDrain", func(w *Writable) goja.Value { return c.boolean(!w.destroyed && !w.ending && w.needDrain) })
	prop("writableHighWaterMark", func(w *Writable) goja.Value { return c.int(w.highWaterMark) })
	prop("writableCorked", func(w *Writable) goja.Value { return c.int(w.corked) })
	prop("writableLength", func(w *Writable) goja.Value { return c.int(w.length) })
	if p == c.Writable.Proto {
		prop("writableAborted", func(w *Writable) goja.Value {
			return c.boolean(!w.is(false) && (w.destroyed || w.errored != nil) && !w.finished)
		})
		prop("errored", func(w *Writable) goja.Value { return orNull(w.errored) })
		prop("closed", func(w *Writable) goja.Value { return c.boolean(w.closed) })
	}
	c.sideProp(p, "_writableState", 1)
}

func (c *Core) getDestroyed(s *Stream) goja.Value {
	for _, d := range s.sides() {
		if !d.destroyed {
			return c.no
		}
	}
	return c.yes
}

func setDestroyed(s *Stream, v goja.Value) {
	for _, d := range s.sides() {
		d.destroyed = modules.Truthy(v)
	}
}

func (c *Core) setWritable(s *Stream, v goja.Value) {
	if s.W != nil {
		s.W.can = c.boolean(modules.Truthy(v))
	}
}
