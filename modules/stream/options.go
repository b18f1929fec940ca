// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// reader reads the options object of a script.
type reader struct {
	s      *Stream
	obj    *goja.Object
	duplex bool // options with readable… and writable… in front count, too
}

// readScript applies the options of a script to the sides that are made now.
func (s *Stream) readScript(options goja.Value, readable, writable, duplex bool) {
	obj, ok := options.(*goja.Object)
	if !ok {
		return
	}
	o := reader{s, obj, duplex}
	if o.get("captureRejections") != nil {
		ctor, _ := events.Class(s.core.env)
		modules.CallOf(ctor)(s.call(options))
	}
	if readable {
		o.readable()
	}
	if writable {
		o.writable()
	}
	if readable && writable {
		o.both()
	}
	o.methods(readable, writable)
	if v := o.get("signal"); modules.Truthy(v) {
		s.core.part("pipeline", "addAbortSignal")(goja.FunctionCall{This: goja.Undefined(), Arguments: []goja.Value{v, s.this}})
	}
}

// get returns an option; nil stands for undefined and null.
func (o reader) get(name string) goja.Value {
	if v := o.obj.Get(name); !modules.Nullish(v) {
		return v
	}
	return nil
}

func (o reader) side(d *side, prefix string) {
	d.objectMode = modules.Truthy(o.get("objectMode")) || o.duplex && modules.Truthy(o.get(prefix+"ObjectMode"))
	if v := o.obj.Get("emitClose"); v == o.s.core.no {
		d.emitClose = false
	}
	if v := o.obj.Get("autoDestroy"); v == o.s.core.no {
		d.autoDestroy = false
	}
}

// mark reads the highWaterMark of a side.
func (o reader) mark(d *side, key string, mark *int) {
	c := o.s.core
	if d.objectMode && *mark == c.mark {
		*mark = c.objectMark
	}
	name, v := "highWaterMark", o.get("highWaterMark")
	if o.unbuffered() {
		*mark = 0
		v = nil
	}
	if v == nil && o.duplex {
		name, v = key, o.get(key)
	}
	if v == nil {
		return
	}
	f := math.NaN()
	if goja.IsNumber(v) {
		f = v.ToFloat()
	}
	if f < 0 || f != math.Trunc(f) || math.IsInf(f, 0) {
		if o.duplex {
			name = key
		}
		c.env.ThrowArgValue("options."+name, v, "")
	}
	*mark = int(min(f, float64(min(math.MaxInt, 1<<53-1))))
}

// unbuffered tells whether a Transform is to hold nothing back on the readable
// side: then neither does the writable one.
func (o reader) unbuffered() bool {
	if o.s.t == nil || !modules.Nullish(o.obj.Get("highWaterMark")) {
		return false
	}
	v := o.get("readableHighWaterMark")
	return v != nil && goja.IsNumber(v) && v.ToFloat() == 0
}

func (o reader) readable() {
	r := o.s.R
	o.side(&r.side, "readable")
	o.mark(&r.side, "readableHighWaterMark", &r.highWaterMark)
	r.defaultEncoding = o.defaultEncoding()
	if v := o.get("encoding"); v != nil && v.ToBoolean() {
		o.s.setEncoding(o.s.core.encodingNamed(v.String()))
	}
}

func (o reader) writable() {
	w := o.s.W
	o.side(&w.side, "writable")
	o.mark(&w.side, "writableHighWaterMark", &w.highWaterMark)
	w.defaultEncoding = o.defaultEncoding()
	if v := o.obj.Get("decodeStrings"); v == o.s.core.no {
		w.decodeStrings = false
	}
}

func (o reader) defaultEncoding() goja.Value {
	v := o.get("defaultEncoding")
	if v == nil || v.String() == "utf8" {
		return nil
	}
	if _, ok := codec.Parse(v.String()); !ok {
		o.s.core.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", v)
	}
	return v
}

// both reads what only a Duplex has.
func (o reader) both() {
	s := o.s
	no := s.core.no
	if o.obj.Get("allowHalfOpen") == no {
		s.noHalfOpen = true
	}
	if o.obj.Get("readable") == no {
		s.closeReadable()
	}
	if o.obj.Get("writable") == no {
		s.closeWritable()
	}
}

// closeReadable makes a Duplex one that cannot be read.
func (s *Stream) closeReadable() {
	r := s.R
	r.can, r.ended, r.endEmitted = s.core.no, true, true
}

func (s *Stream) closeWritable() {
	w := s.W
	w.can, w.ending, w.ended, w.finished = s.core.no, true, true, true
}

// methods makes the functions among the options methods of the object.
func (o reader) methods(readable, writable bool) {
	if readable {
		o.method("read")
	}
	if writable {
		o.method("write")
		o.method("writev")
		o.method("final")
	}
	o.method("destroy")
	o.method("construct")
	if o.s.t != nil {
		o.method("transform")
		o.method("flush")
	}
}

func (o reader) method(name string) {
	if v := o.obj.Get(name); modules.Callable(v) {
		modules.Must(o.s.this.Set("_"+name, v))
	}
}
