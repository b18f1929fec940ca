// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"math"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// streamOptions are the options of a stream, as a script gave them.
type streamOptions struct {
	*call
	obj    *goja.Object // nil without options
	closes bool         // autoClose
}

// streamOptions reads argument v: an object, an encoding or nothing.
func (m *api) streamOptions(v goja.Value) *streamOptions {
	o := &streamOptions{call: &call{api: m, op: m.streams.io.opening}, closes: true}
	_, callable := goja.AssertFunction(v)
	switch {
	case modules.Nullish(v) || callable || goja.IsString(v) && !v.ToBoolean():
		return o
	case goja.IsString(v):
		o.obj = m.env.Object("encoding", v)
	default:
		obj, ok := v.(*goja.Object)
		if !ok {
			m.env.ThrowArgType("options", "one of type string or object", v)
		}
		o.obj = obj
	}
	o.readEncoding()
	o.checkSignal()
	if v := o.get("autoClose"); !goja.IsUndefined(v) {
		o.closes = v.ToBoolean()
	}
	return o
}

func (o *streamOptions) get(name string) goja.Value { return property(o.obj, name) }

func (o *streamOptions) readEncoding() {
	if v := o.get("encoding"); v.ToBoolean() {
		o.enc = o.encodingOf(v)
	}
}

func (o *streamOptions) checkSignal() {
	v := o.get("signal")
	if goja.IsUndefined(v) {
		return
	}
	if obj, ok := v.(*goja.Object); !ok || obj.Get("aborted") == nil {
		o.env.ThrowArgType("options.signal", "an instance of AbortSignal", v)
	}
}

// script is what the stream itself reads: the options, with autoClose in the
// place of autoDestroy, and with IoT.js's name of the highWaterMark.
func (o *streamOptions) script() goja.Value {
	if o.obj == nil {
		return nil
	}
	obj := o.env.VM.CreateObject(o.obj)
	put := func(name string, v goja.Value) {
		modules.Must(obj.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
	}
	put("autoDestroy", o.env.VM.ToValue(o.closes))
	put("decodeStrings", o.env.VM.ToValue(true))
	if size := o.get("bufferSize"); o.env.Compat && goja.IsNumber(size) {
		put("highWaterMark", size)
	}
	return obj
}

// files finds out how the file is reached. Functions that a script has put in
// the place of those of fs are called.
func (o *streamOptions) files(kind *streamClass) fileIO {
	m := o.api
	v := o.get("fs")
	obj, ok := v.(*goja.Object)
	switch {
	case ok:
		return &scriptIO{m, obj}
	case v.ToBoolean():
		m.env.ThrowArgType("options.fs", "of type object", v)
	case m.replaced(kind):
		return &scriptIO{m, m.streams.exports}
	}
	return m.streams.io
}

// replaced tells whether a script has replaced a function of fs that streams
// of the kind call.
func (m *api) replaced(kind *streamClass) bool {
	for _, name := range kind.calls {
		if m.streams.exports.Get(name) != m.streams.functions[name] {
			return true
		}
	}
	return false
}

// require throws unless a file system of a script has a function.
func (o *streamOptions) require(files fileIO, names ...string) {
	s, ok := files.(*scriptIO)
	for _, name := range names {
		if !ok {
			return
		}
		if fn := orUndefined(s.fs.Get(name)); !isCallable(fn) {
			o.env.ThrowArgType("options.fs."+name, "of type function", fn)
		}
	}
}

func isCallable(v goja.Value) bool {
	_, ok := goja.AssertFunction(v)
	return ok
}

// range reads start and, of a stream that reads, end.
func (o *streamOptions) readRange(s *fileStream, reads bool) {
	if v := o.get("start"); !goja.IsUndefined(v) {
		s.pos = o.env.Int(v, "start", 0, maxSafe)
	}
	end := o.get("end")
	if !reads || modules.Nullish(end) || goja.IsNumber(end) && math.IsInf(end.ToFloat(), 1) {
		return
	}
	s.last = o.env.Int(end, "end", 0, maxSafe)
	if s.pos > s.last {
		o.env.ThrowOutOfRange("start", `<= "end" (here: `+strconv.FormatInt(s.last, 10)+")", o.get("start"))
	}
}

// descriptor reads the option fd: a number, a FileHandle or nothing.
func (o *streamOptions) descriptor(s *fileStream, kind *streamClass) {
	v := o.get("fd")
	if o.env.Compat && modules.Nullish(v) {
		v = o.get("_fd")
	}
	obj, _ := v.(*goja.Object)
	h := o.handleOf(v)
	switch {
	case modules.Nullish(v):
		s.files = o.files(kind)
		o.require(s.files, "open")
	case goja.IsNumber(v):
		s.fd = int(o.env.Int(v, "fd", 0, math.MaxInt32))
		s.files = o.files(kind)
	case h == nil:
		o.env.ThrowArgType("options.fd", "of type number or an instance of FileHandle", v)
	case !modules.Nullish(o.get("fs")):
		o.env.ThrowError("ERR_METHOD_NOT_IMPLEMENTED", "The FileHandle with fs method is not implemented")
	default:
		s.adopt(obj, h)
	}
}

// adopt makes s a stream of a FileHandle. Closing that closes the stream.
func (s *fileStream) adopt(obj *goja.Object, h *fileHandle) {
	m := s.m
	s.fd = h.fd
	s.files = &handleIO{m.streams.io, obj, h}
	h.pending++
	shut := m.env.Function("", 0, func(modules.Args) goja.Value {
		close, _ := goja.AssertFunction(s.Object().Get("close"))
		return m.env.Invoke(close, s.Object())
	})
	on, _ := goja.AssertFunction(obj.Get("on"))
	m.env.Invoke(on, obj, m.env.VM.ToValue("close"), shut)
}
