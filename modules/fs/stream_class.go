// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
	"github.com/iotjs/iotjs/modules/stream"
)

// fileStreams is what fs knows of its streams. The classes are made when they
// are first needed.
type fileStreams struct {
	exports      *goja.Object          // require("fs")
	functions    map[string]goja.Value // of it, as they were made
	io           *nativeIO
	core         *stream.Core
	reads, write *streamClass
}

// streamClass is ReadStream or WriteStream.
type streamClass struct {
	class
	open  *goja.Object // the method of the prototype
	calls []string     // the functions of fs that it calls
	reads bool
}

// defineStreams adds the streams to the exports of fs.
func (m *api) defineStreams(obj *goja.Object) {
	t := &m.streams
	t.exports, t.functions = obj, make(map[string]goja.Value)
	for _, name := range [...]string{"open", "close", "read", "write", "writev"} {
		t.functions[name] = obj.Get(name)
	}
	for _, name := range [...]string{"ReadStream", "FileReadStream"} {
		m.env.Lazy(obj, name, true, func() goja.Value { return m.readStream().ctor })
	}
	for _, name := range [...]string{"WriteStream", "FileWriteStream"} {
		m.env.Lazy(obj, name, true, func() goja.Value { return m.writeStream().ctor })
	}
	m.defineMaker(obj, "createReadStream", m.readStream)
	m.defineMaker(obj, "createWriteStream", m.writeStream)
}

// defineMaker adds a function that makes a stream. There are scripts that call
// it with new, which in Node does no harm.
func (m *api) defineMaker(obj *goja.Object, name string, kind func() *streamClass) {
	ctor, _ := m.env.Class(name, 2, func(c goja.ConstructorCall) *goja.Object {
		return m.create(kind(), c.Argument(0), c.Argument(1)).(*goja.Object)
	})
	set(obj, name, ctor)
}

// NewReadStream makes a ReadStream of fd that does not close it: the standard
// input, if that is a file.
func NewReadStream(env *modules.Env, fd int) *goja.Object {
	env.Require("fs")
	m := of(env)
	return m.create(m.readStream(), goja.Null(), env.Object("fd", fd, "autoClose", false)).(*goja.Object)
}

// create makes a stream of ours: a script that puts another class in its place
// does so for those who say new.
func (m *api) create(kind *streamClass, path, options goja.Value) goja.Value {
	obj := m.env.VM.CreateObject(kind.proto)
	m.initStream(kind, obj, path, options)
	return obj
}

func (m *api) readStream() *streamClass {
	if m.streams.reads == nil {
		m.streams.reads = m.streamClass("ReadStream", true, "open", "read", "close")
	}
	return m.streams.reads
}

func (m *api) writeStream() *streamClass {
	if m.streams.write == nil {
		m.streams.write = m.streamClass("WriteStream", false, "open", "write", "writev", "close")
	}
	return m.streams.write
}

// streamClass makes a class. Its constructor also works as a function and on
// an object of a subclass in the old style.
func (m *api) streamClass(name string, reads bool, calls ...string) *streamClass {
	t := &m.streams
	if t.io == nil {
		t.io, t.core = newNativeIO(m), stream.Of(m.env)
	}
	k := &streamClass{reads: reads, calls: calls}
	super := t.core.Writable
	if reads {
		super = t.core.Readable
	}
	k.ctor, k.proto = m.env.Class(name, 2, func(call goja.ConstructorCall) *goja.Object {
		obj := call.This
		if !m.derives(obj, k.proto) {
			obj = m.env.VM.CreateObject(k.proto)
		}
		m.initStream(k, obj, call.Argument(0), call.Argument(1))
		return obj
	})
	m.env.Extend(k.ctor, super.Ctor)
	m.defineStreamMembers(k)
	return k
}

func (m *api) derives(obj, proto *goja.Object) bool {
	for obj != nil {
		if obj = obj.Prototype(); obj == proto {
			return true
		}
	}
	return false
}

// initStream makes obj a stream.
func (m *api) initStream(kind *streamClass, obj *goja.Object, path, given goja.Value) {
	o := m.streamOptions(given)
	s := &fileStream{m: m, own: kind.open, fd: -1, pos: -1, last: noEnd}
	o.descriptor(s, kind)
	if s.fd < 0 {
		m.setTarget(obj, path, o, kind)
	}
	o.check(s, kind)
	o.readRange(s, kind.reads)
	e := ends{s}
	opts := stream.Options{
		Readable: kind.reads, Writable: !kind.reads, Closer: e, Script: o.script(),
		NoAutoDestroy: !o.closes,
	}
	if kind.reads {
		opts.Source, opts.ReadableHighWaterMark = e, chunkSize
	} else {
		opts.Sink = e
	}
	m.streams.core.Init(obj, s, opts)
	o.finish(s, obj, kind)
}

// setTarget sets what the file is opened with.
func (m *api) setTarget(obj *goja.Object, path goja.Value, o *streamOptions, kind *streamClass) {
	text := m.pathOf(path, "path")
	shown := path
	if _, ok := m.env.Uint8Array(path); !ok {
		shown = m.env.VM.ToValue(text)
	}
	flags, mode := o.get("flags"), o.get("mode")
	if goja.IsUndefined(flags) {
		flags = m.env.VM.ToValue("w")
		if kind.reads {
			flags = m.env.VM.ToValue("r")
		}
	}
	if goja.IsUndefined(mode) {
		mode = m.env.VM.ToValue(0o666)
	}
	set(obj, "path", shown)
	set(obj, "flags", flags)
	set(obj, "mode", mode)
}

// checkWriters wants one of write and writev, and no other value in the place of
// either.
func (o *streamOptions) checkWriters(files fileIO, fs *goja.Object) {
	write, writev := property(fs, "write"), property(fs, "writev")
	if write.ToBoolean() || !writev.ToBoolean() {
		o.require(files, "write")
	}
	if writev.ToBoolean() {
		o.require(files, "writev")
	}
}

// check refuses file systems of scripts that lack something.
func (o *streamOptions) check(s *fileStream, kind *streamClass) {
	own, ok := s.files.(*scriptIO)
	switch {
	case kind.reads:
		o.require(s.files, "read")
	case ok:
		o.checkWriters(s.files, own.fs)
	}
	if o.closes {
		o.require(s.files, "close")
	}
	if v := o.get("flush"); !kind.reads && !modules.Nullish(v) {
		s.sync = o.bool(o.obj, "flush", false)
	}
}

// finish sets what comes after the stream exists.
func (o *streamOptions) finish(s *fileStream, obj *goja.Object, kind *streamClass) {
	if start := o.get("start"); !goja.IsUndefined(start) {
		set(obj, "start", start)
	}
	if kind.reads {
		end := o.get("end")
		if modules.Nullish(end) {
			end = goja.PositiveInf()
		}
		set(obj, "end", end)
		return
	}
	set(obj, "flush", s.sync)
	if o.enc != "" {
		setDefault, _ := goja.AssertFunction(obj.Get("setDefaultEncoding"))
		o.env.Invoke(setDefault, obj, o.env.VM.ToValue(o.enc))
	}
}

// streamOf is the state of the stream that a method was called on.
func (m *api) streamOf(a modules.Args) *fileStream {
	s, ok := events.Of(m.env).State(a.This).(*fileStream)
	if !ok {
		m.env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type ReadStream or WriteStream`)
	}
	return s
}
