// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"io"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
	"github.com/iotjs/iotjs/modules/stream"
)

// Output is the state of a stream whose writes are done when write returns, so
// that nothing is lost when the process ends.
type Output struct {
	stream.Stream
	m     *Terminals
	to    io.Writer
	fd    int
	wrote int64
	std   bool // its descriptor outlives it
}

// sink are the native halves of an Output.
type sink struct{ out *Output }

// Write implements stream.Sink.
func (s sink) Write(chunk []byte, done func(goja.Value)) {
	out := s.out
	if err := tty.WriteAll(out.to, chunk); err != nil {
		e := errno.From("write", err)
		e.Net = out.R != nil
		done(out.m.env.Error(e))
		return
	}
	out.wrote += int64(len(chunk))
	done(nil)
}

// Writev implements stream.Sink.
func (s sink) Writev(chunks [][]byte, done func(goja.Value)) {
	var all []byte
	for _, b := range chunks {
		all = append(all, b...)
	}
	s.Write(all, done)
}

// Final implements stream.Sink. It takes a tick, so that a standard stream
// that fails meanwhile does not finish.
func (s sink) Final(done func(goja.Value)) { s.out.m.env.NextTickFunc(func() { done(nil) }) }

// Destroy implements stream.Closer. A standard stream cannot be destroyed: it
// reports that it was, and goes on.
func (s sink) Destroy(err goja.Value, done func(goja.Value)) {
	out := s.out
	done(err)
	if out.std {
		revive, _ := goja.AssertFunction(out.Object().Get("_undestroy"))
		out.m.env.Invoke(revive, out.Object())
		return
	}
	if c, ok := out.to.(io.Closer); ok {
		_ = c.Close() // the stream is gone either way
	}
}

func (m *Terminals) outputOf(v goja.Value) *Output {
	out, _ := events.Of(m.env).State(v).(*Output)
	return out
}

// Kind is what a standard stream is.
type Kind string

// The kinds, as the property _type of a stream names them.
const (
	KindTerminal Kind = "tty"
	KindFile     Kind = "fs"
	KindPipe     Kind = "pipe"
)

// NewOutput makes the standard stream that writes to w, whose descriptor is fd
// for scripts.
func (m *Terminals) NewOutput(w io.Writer, fd int, kind Kind) *Output {
	out := &Output{m: m, to: w, fd: fd, std: true}
	switch kind {
	case KindTerminal:
		out.init(m.env.VM.CreateObject(m.write.Proto), true)
		out.measure()
	case KindPipe:
		out.init(m.env.VM.CreateObject(m.pipe), true)
	default:
		out.init(m.env.VM.CreateObject(m.core.Writable.Proto), false)
	}
	return out
}

// init makes obj a stream of the output, and a Duplex that cannot be read if
// that is what it is for scripts.
func (out *Output) init(obj *goja.Object, duplex bool) {
	o := stream.Options{Writable: true, Sink: sink{out}, Closer: sink{out}, Standard: out.std, NoConstruct: true}
	if duplex {
		o.Readable = true
		o.Script = out.m.env.Object("readable", false)
	}
	out.m.core.Init(obj, out, o)
	modules.Must(obj.Set("fd", out.fd))
}

// Busy tells whether something waits to be written, or nothing can be any
// more: then what comes next has to go through the stream.
func (out *Output) Busy() bool { return out.Pending() > 0 || out.Ending() || out.Destroyed() }
