// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"io"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/process"
	"github.com/iotjs/iotjs/modules/tty"
)

// Documentation is where the documentation is.
const Documentation = "https://github.com/iotjs/iotjs/tree/main/docs"

// REPL reads lines of JavaScript from in, runs each as soon as it is complete
// and writes what it evaluates to, until in ends or a line says .exit. Timers
// and the like run while it waits. SIGINT stops an evaluation. If in and out
// are the runtime's own and a terminal, lines are edited, completed and kept
// (docs/repl.md). It returns what RunFile returns.
func (r *Runtime) REPL(ctx context.Context, in io.Reader, out io.Writer) (int, error) {
	return r.converse(ctx, in, out, func() {})
}

// REPLFile is REPL after it has begun to run the script at path.
func (r *Runtime) REPLFile(ctx context.Context, path string, in io.Reader, out io.Writer) (int, error) {
	r.setScript(path)
	return r.converse(ctx, in, out, func() { r.runMain(path) })
}

// REPLEval is REPL after RunEval.
func (r *Runtime) REPLEval(ctx context.Context, name, code string, print bool, in io.Reader, out io.Writer) (int, error) {
	return r.converse(ctx, in, out, func() { r.evaluate(name, code, print) })
}

func (r *Runtime) converse(ctx context.Context, in io.Reader, out io.Writer, first func()) (int, error) {
	s := &session{rt: r, in: newChunkReader(in), out: out, own: in == r.opts.Stdin && out == r.opts.Stdout}
	r.session = s
	defer func() { r.session = nil }()
	s.signals = watchInterrupts(r.vm, stopLine{}, func() { r.loop.Post(s.interrupt) })
	defer s.signals.close()
	r.env.Watch(s.signals.enter, s.leave)
	defer r.env.Watch(nil, nil)
	return r.run(ctx, func() { s.begin(first) })
}

// stopLine is what the engine is interrupted with to end an evaluation.
type stopLine struct{}

// session is a conversation with a person. Its methods run on the loop. The
// conversation itself is in js/repl_main.js.
type session struct {
	rt      *Runtime
	in      *chunkReader
	out     io.Writer
	own     bool // in and out are the runtime's
	signals *interrupts
	face    *goja.Object // {show, interrupt, interrupted} once it has begun
}

// begin runs first, whose exception is no reason to give up, and then asks for
// a line.
func (s *session) begin(first func()) {
	ex := s.rt.vm.Try(first)
	if s.rt.control.stopped {
		return
	}
	s.rt.moduleLoader().defineEvalGlobals("repl")
	start, _ := goja.AssertFunction(s.rt.env.Require("repl_main"))
	s.face = object(s.rt.env.Invoke(start, goja.Undefined(), s.options()))
	if k := tty.Of(s.rt.env).Keyboard(); s.own && k != nil {
		s.signals.lend(k)
	}
	if ex != nil {
		s.uncaught(ex, "uncaughtException")
	}
}

// options are what js/repl_main.js gets to know.
func (s *session) options() goja.Value {
	env := s.rt.env
	o := env.Object("own", s.own, "version", env.Program.Version, "documentation", Documentation, "colors", useColors(s.out))
	env.Define(o, modules.Method{Name: "read", Len: 1, Func: s.read}, modules.Method{Name: "write", Len: 1, Func: s.write})
	return o
}

// read(cb) calls cb(text), or cb(null) at the end.
func (s *session) read(a modules.Args) goja.Value {
	cb := a.Func(0, "cb")
	eventloop.Await(s.rt.loop, s.in.next, func(text string, err error) {
		v := goja.Null()
		if text != "" || err == nil {
			v = a.Env.VM.ToValue(text)
		}
		a.Env.Call(cb, goja.Undefined(), v)
	})
	return nil
}

// write(text)
func (s *session) write(a modules.Args) goja.Value {
	_, _ = io.WriteString(s.out, a.Argument(0).String()) // nobody could be told
	return nil
}

// tell calls a function of js/repl_main.js.
func (s *session) tell(name string, args ...goja.Value) {
	if s.face == nil {
		return
	}
	fn, _ := goja.AssertFunction(s.face.Get(name))
	s.rt.env.Call(fn, s.face, args...)
}

// interrupt is called for SIGINT while nothing runs that could be stopped.
func (s *session) interrupt() {
	if s.signals.heard() {
		s.tell("interrupt")
	}
}

// leave is called when the loop has left JavaScript.
func (s *session) leave() {
	s.signals.leave()
	if s.own {
		tty.Of(s.rt.env).TakeBack()
	}
}

// stopped is called after a callback, or the script beside the session, was
// stopped by SIGINT.
func (s *session) stopped() {
	s.signals.taken()
	s.rt.vm.ClearInterrupt()
	if s.face == nil {
		s.rt.env.Enter(func() { s.begin(func() {}) })
	}
	s.tell("interrupted")
}

// uncaught shows an exception, unless a listener takes it, and goes on.
func (s *session) uncaught(ex *goja.Exception, origin string) {
	handled, thrown := process.Of(s.rt.env).Offer(ex, origin)
	switch {
	case thrown != nil:
		s.tell("show", thrown.Value())
	case !handled:
		s.tell("show", ex.Value())
	}
}
