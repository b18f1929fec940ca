// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// defineStreamMembers fills the prototype of a class.
func (m *api) defineStreamMembers(k *streamClass) {
	moved := "bytesWritten"
	if k.reads {
		moved = "bytesRead"
	}
	m.env.Define(k.proto,
		modules.Method{Name: "open", Func: m.openAgain},
		modules.Method{Name: "_construct", Len: 1, Func: m.construct},
	)
	k.open = k.proto.Get("open").(*goja.Object)
	if k.reads {
		m.env.Define(k.proto, modules.Method{Name: "close", Len: 1, Func: m.closeReading})
	} else {
		m.env.Define(k.proto, modules.Method{Name: "close", Len: 1, Func: m.closeWriting})
		set(k.proto, "destroySoon", k.proto.Get("end"))
	}
	m.streamProp(k.proto, "fd", (*fileStream).shownFD, (*fileStream).setFD)
	m.streamProp(k.proto, "pos", (*fileStream).shownPos, (*fileStream).setPos)
	m.streamProp(k.proto, moved,
		func(s *fileStream) goja.Value { return m.env.VM.ToValue(s.moved) },
		func(s *fileStream, v goja.Value) { s.moved = v.ToInteger() })
	m.streamProp(k.proto, "pending", func(s *fileStream) goja.Value { return m.env.VM.ToValue(s.fd < 0) }, nil)
	m.streamProp(k.proto, "autoClose", m.shownAutoClose, m.setAutoClose)
}

// streamProp defines an accessor. It is undefined on the prototype itself.
func (m *api) streamProp(proto *goja.Object, name string, get func(*fileStream) goja.Value, put func(*fileStream, goja.Value)) {
	state := func(a modules.Args) *fileStream {
		s, _ := events.Of(m.env).State(a.This).(*fileStream)
		return s
	}
	getter := func(a modules.Args) goja.Value {
		if s := state(a); s != nil {
			return get(s)
		}
		return nil
	}
	var setter modules.Func
	if put != nil {
		setter = func(a modules.Args) goja.Value {
			if s := state(a); s != nil {
				put(s, a.Argument(0))
			}
			return nil
		}
	}
	m.env.Getter(proto, name, getter, setter)
}

func (s *fileStream) shownFD() goja.Value {
	if s.fd < 0 {
		return goja.Null()
	}
	return s.m.env.VM.ToValue(s.fd)
}

// setFD is for scripts that open the file themselves.
func (s *fileStream) setFD(v goja.Value) {
	s.fd = -1
	if goja.IsNumber(v) {
		s.fd = int(v.ToInteger())
	}
}

func (s *fileStream) shownPos() goja.Value {
	if s.pos < 0 {
		return goja.Undefined()
	}
	return s.m.env.VM.ToValue(s.pos)
}

func (s *fileStream) setPos(v goja.Value) {
	s.pos = -1
	if goja.IsNumber(v) {
		s.pos = v.ToInteger()
	}
}

// sideState is _readableState or _writableState.
func (s *fileStream) sideState() *goja.Object {
	name := "_writableState"
	if s.R != nil {
		name = "_readableState"
	}
	return s.Object().Get(name).(*goja.Object)
}

func (m *api) shownAutoClose(s *fileStream) goja.Value { return s.sideState().Get("autoDestroy") }

func (m *api) setAutoClose(s *fileStream, v goja.Value) { set(s.sideState(), "autoDestroy", v) }

// openAgain is the method open, which packages replace to open files in their
// own way. Called on a stream that opens its file itself it does nothing.
func (m *api) openAgain(modules.Args) goja.Value { return nil }

// closeReading is close(cb) of a ReadStream.
func (m *api) closeReading(a modules.Args) goja.Value {
	obj := m.streamOf(a).Object()
	if isCallable(a.Argument(0)) {
		lib := m.env.Require("stream").(*goja.Object)
		finished, _ := goja.AssertFunction(lib.Get("finished"))
		m.env.Invoke(finished, lib, obj, a.Argument(0))
	}
	m.method(obj, "destroy")
	return nil
}

// closeWriting is close(cb) of a WriteStream: what was written goes to the
// file first.
func (m *api) closeWriting(a modules.Args) goja.Value {
	s := m.streamOf(a)
	obj := s.Object()
	if cb, ok := goja.AssertFunction(a.Argument(0)); ok {
		if obj.Get("closed").ToBoolean() {
			m.env.NextTick(cb)
			return nil
		}
		m.method(obj, "on", m.env.VM.ToValue("close"), a.Argument(0))
	}
	if !m.shownAutoClose(s).ToBoolean() {
		m.method(obj, "on", m.env.VM.ToValue("finish"), obj.Get("destroy"))
	}
	m.method(obj, "end")
	return nil
}

// method calls a method of obj.
func (m *api) method(obj *goja.Object, name string, args ...goja.Value) goja.Value {
	fn, _ := goja.AssertFunction(obj.Get(name))
	return m.env.Invoke(fn, obj, args...)
}

// args is a call of a native without arguments.
func (m *api) args(this goja.Value) modules.Args {
	return modules.Args{FunctionCall: goja.FunctionCall{This: this}, Env: m.env}
}

// defineHandleStreams adds the methods of FileHandle that make streams.
func (m *api) defineHandleStreams(proto *goja.Object) {
	stream := func(kind func() *streamClass) modules.Func {
		return func(a modules.Args) goja.Value { return m.create(kind(), goja.Undefined(), m.withHandle(a)) }
	}
	m.env.DefineHidden(proto,
		modules.Method{Name: "createReadStream", Len: 1, Func: stream(m.readStream)},
		modules.Method{Name: "createWriteStream", Len: 1, Func: stream(m.writeStream)},
		modules.Method{Name: "readLines", Len: 1, Func: m.readLines},
	)
}

// withHandle is the options with the handle as fd.
func (m *api) withHandle(a modules.Args) goja.Value {
	opts, _ := a.Argument(0).(*goja.Object)
	obj := m.env.VM.CreateObject(opts)
	modules.Must(obj.DefineDataProperty("fd", a.This, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
	return obj
}

// readLines is readLines(options): an interface of readline.
func (m *api) readLines(a modules.Args) goja.Value {
	input := m.create(m.readStream(), goja.Undefined(), m.withHandle(a))
	lib := m.env.Require("readline").(*goja.Object)
	return m.method(lib, "createInterface", m.env.Object("input", input, "crlfDelay", goja.PositiveInf()))
}
