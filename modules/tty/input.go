// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"io"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
	"github.com/iotjs/iotjs/modules/stream"
)

// Input is the state of a stream that reads a terminal or a pipe. It keeps the
// loop alive only while it is being read.
type Input struct {
	stream.Stream
	m    *Terminals
	fd   int     // as scripts see it
	sys  uintptr // as the system knows it
	from source
	read int64

	keys  *tty.Keyboard     // nil for a pipe
	guard *eventloop.Handle // makes it a terminal of lines again when the loop is closed
}

// source is where bytes come from: a transport.Input or a transport.Stream.
type source interface {
	Start()
	Stop()
	Ref()
	Unref()
	Close()
}

// half are the native halves of an Input.
type half struct{ in *Input }

// Read implements stream.Source.
func (h half) Read(int) { h.in.from.Start() }

// Destroy implements stream.Closer. The descriptors of the standard streams
// stay open, as in Node.js.
func (h half) Destroy(err goja.Value, done func(goja.Value)) {
	h.in.release()
	done(err)
}

func (in *Input) release() {
	in.from.Close()
	_ = in.setRaw(false) // a terminal that is gone has no mode
	if in.fd > 2 {
		closeFD(in.fd)
		in.fd = -1
	}
}

// got takes what was read.
func (in *Input) got(data []byte, err error) {
	switch {
	case err == io.EOF:
		in.PushEnd()
	case err != nil:
		in.m.env.Enter(func() { in.Fail(in.m.env.Error(errno.From("read", err))) })
	default:
		in.read += int64(len(data))
		in.take(append(in.ahead(), data...))
	}
}

func (in *Input) take(data []byte) {
	if len(data) > 0 && !in.Push(data) {
		in.from.Stop()
	}
}

// ahead are keys that were read while the loop was busy.
func (in *Input) ahead() []byte {
	if in.keys == nil {
		return nil
	}
	keys := in.keys.Ahead()
	in.read += int64(len(keys))
	return keys
}

// Rest stops reading when the stream was paused, so that the loop can end. The
// standard input calls it in a tick after 'pause'.
func (in *Input) Rest() {
	if !in.Flowing() && !in.Destroyed() {
		in.CancelRead()
		in.from.Stop()
	}
}

// inputOf is the state of the stream that a method was called on.
func (m *Terminals) inputOf(v goja.Value) *Input {
	in, _ := events.Of(m.env).State(v).(*Input)
	return in
}

// init makes obj a stream of the input. mark is its highWaterMark; 0 stands
// for none, as a terminal has.
func (in *Input) init(obj *goja.Object, mark int) {
	env := in.m.env
	script := env.Object("readableHighWaterMark", mark, "writable", false)
	in.m.core.Init(obj, in, stream.Options{
		Readable: true, Writable: true, Source: half{in}, Closer: half{in}, Script: script,
		NoHalfOpen: true, NoConstruct: true,
	})
	modules.Must(obj.Set("fd", in.fd))
}

// pipeMark is the highWaterMark of pipes.
const pipeMark = 16 << 10

// NewPipe makes the stream that reads f, the end of a pipe or a socket, which
// scripts know as fd. It fails for what cannot be watched, which is read as a
// file.
func (m *Terminals) NewPipe(f *os.File, fd int) (*Input, error) {
	in := &Input{m: m, fd: fd, sys: f.Fd()}
	from, err := transport.NewInput(m.env.Loop, int(in.sys), in.got)
	if err != nil {
		return nil, err
	}
	in.from = from
	in.init(m.env.VM.CreateObject(m.pipe), pipeMark)
	return in, nil
}

// NewReader makes the stream that reads r, which is no file.
func (m *Terminals) NewReader(r io.Reader, fd int) *Input {
	in := &Input{m: m, fd: fd}
	in.from = transport.NewStream(m.env.Loop, r, in.got)
	in.init(m.env.VM.CreateObject(m.pipe), pipeMark)
	return in
}

// NewTerminal makes the tty.ReadStream of f, a terminal that scripts know as
// fd.
func (m *Terminals) NewTerminal(f *os.File, fd int) *Input {
	return m.openTerminal(m.env.VM.CreateObject(m.read.Proto), f.Fd(), fd)
}

// newReadStream is new tty.ReadStream(fd).
func (m *Terminals) newReadStream(obj *goja.Object, fd int) { m.openTerminal(obj, handleOf(fd), fd) }

// openTerminal makes obj a stream of a terminal.
func (m *Terminals) openTerminal(obj *goja.Object, sys uintptr, fd int) *Input {
	in := &Input{m: m, fd: fd, sys: sys, keys: tty.NewKeyboard(sys)}
	if fd == 0 {
		m.standard = in
	}
	from, err := transport.NewInput(m.env.Loop, int(sys), in.got)
	if err != nil {
		m.env.Throw(m.env.Error(errno.From("open", err)))
	}
	in.from = from
	in.init(obj, 0)
	modules.Must(obj.Set("isRaw", false))
	modules.Must(obj.Set("isTTY", true))
	return in
}

// setRawMode(on) switches between keys and lines.
func (m *Terminals) setRawMode(a modules.Args) goja.Value {
	in, on := m.inputOf(a.This), a.Argument(0).ToBoolean()
	if in == nil {
		m.env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type ReadStream`)
	}
	if err := in.setRaw(on); err != nil {
		in.Emit("error", m.env.Error(errno.From("setRawMode", err)))
		return a.This
	}
	modules.Must(a.This.(*goja.Object).Set("isRaw", on))
	return a.This
}

func (in *Input) setRaw(on bool) error {
	if in.keys == nil || in.fd < 0 {
		return nil
	}
	changed, err := in.keys.SetRaw(on)
	switch {
	case !changed:
	case on:
		in.guard = in.m.env.Loop.NewHandle()
		in.guard.Unref()
		in.guard.Hold()
		in.guard.OnAbort(func() { _ = in.setRaw(false) }) // nobody is left to be told
	default:
		in.guard.Close(nil, nil)
	}
	return err
}

// defineCommon adds the methods that streams of descriptors have.
func (m *Terminals) defineCommon(proto *goja.Object) {
	ref := func(do func(source)) modules.Func {
		return func(a modules.Args) goja.Value {
			if in := m.inputOf(a.This); in != nil {
				do(in.from)
			}
			return a.This
		}
	}
	m.env.DefineHidden(proto,
		modules.Method{Name: "ref", Func: ref(source.Ref)},
		modules.Method{Name: "unref", Func: ref(source.Unref)},
	)
	m.env.Hide(proto, "destroySoon", proto.Get("destroy"))
	m.env.Getter(proto, "bytesRead", func(a modules.Args) goja.Value {
		if in := m.inputOf(a.This); in != nil {
			return m.env.VM.ToValue(in.read)
		}
		return m.env.VM.ToValue(0)
	}, nil)
	m.env.Getter(proto, "bytesWritten", func(a modules.Args) goja.Value {
		if out, ok := events.Of(m.env).State(a.This).(*Output); ok {
			return m.env.VM.ToValue(out.wrote)
		}
		return m.env.VM.ToValue(0)
	}, nil)
}
