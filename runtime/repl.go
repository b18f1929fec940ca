// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules/process"
	"github.com/iotjs/iotjs/modules/util"
)

// REPL reads lines of JavaScript from in, runs each as soon as it is complete
// and writes what it evaluates to, until in ends or a line says .exit. Timers
// and the like run while it waits. SIGINT stops an evaluation. It returns what
// RunFile returns.
func (r *Runtime) REPL(ctx context.Context, in io.Reader, out io.Writer) (int, error) {
	s := &session{rt: r, lines: newLineReader(in), out: out}
	r.session = s
	defer func() { r.session = nil }()
	s.signals = watchInterrupts(r.vm, stopLine{}, func() { fmt.Fprint(out, "\n(To exit, type .exit)\n> ") })
	defer s.signals.close()
	return r.run(ctx, func() {
		r.moduleLoader().defineEvalGlobals("repl")
		s.prompt()
	})
}

// stopLine is what the engine is interrupted with to end an evaluation.
type stopLine struct{}

// session is a conversation with a person. Its methods run on the loop.
type session struct {
	rt      *Runtime
	lines   *lineReader
	signals *interrupts
	out     io.Writer
	pending string // lines that are not complete yet
}

// prompt asks for a line and waits for it.
func (s *session) prompt() {
	mark := "> "
	if s.pending != "" {
		mark = "... "
	}
	fmt.Fprint(s.out, mark)
	eventloop.Await(s.rt.loop, s.lines.next, s.read)
}

// read gets the next line, or the end of all.
func (s *session) read(line string, err error) {
	if err != nil {
		fmt.Fprintln(s.out)
		return
	}
	if s.command(strings.TrimSpace(line)) {
		return
	}
	s.pending += line + "\n"
	s.rt.env.Enter(s.run)
}

// command carries out a line that is an order to the session.
func (s *session) command(line string) bool {
	switch line {
	case ".exit":
		s.rt.env.Enter(s.rt.emitExit)
		return true
	case ".help":
		fmt.Fprintln(s.out, ".break   forget the lines typed so far\n.exit    leave\n.help    print this")
	case ".break":
		s.pending = ""
	default:
		return false
	}
	s.prompt()
	return true
}

// run evaluates what was typed, if it is complete, and asks for more.
func (s *session) run() {
	prg, more, err := compileLine(s.pending)
	if more {
		s.prompt()
		return
	}
	s.pending = ""
	if err != nil {
		fmt.Fprintln(s.out, "Uncaught SyntaxError: "+err.Message)
		s.prompt()
		return
	}
	s.evaluate(prg)
}

func (s *session) evaluate(prg *goja.Program) {
	s.signals.begin()
	v, err := s.rt.env.Run(prg)
	s.signals.end()
	if err != nil {
		s.rt.env.Report(err)
	} else {
		s.rt.env.Hide(s.rt.vm.GlobalObject(), "_", v)
		fmt.Fprintln(s.out, s.inspect(v))
	}
	if !s.rt.control.stopped && !isStopLine(err) {
		s.prompt()
	}
}

func isStopLine(err error) bool {
	in, ok := err.(*goja.InterruptedError)
	if !ok {
		return false
	}
	_, ok = in.Value().(stopLine)
	return ok
}

// stopped is called when an evaluation was interrupted.
func (s *session) stopped() {
	if s.signals.taken() {
		s.rt.vm.ClearInterrupt()
		fmt.Fprintln(s.out, "Uncaught: the evaluation was interrupted")
		s.rt.loop.Post(s.prompt)
	}
}

// inspect is util.inspect of a result, with strings in quotes.
func (s *session) inspect(v goja.Value) (text string) {
	opts := util.DefaultOptions()
	opts.Colors = useColors(s.out)
	if ex := s.rt.vm.Try(func() { text = util.Of(s.rt.env).InspectWith(v, opts) }); ex != nil {
		return s.rt.show(v, false)
	}
	return text
}

// uncaught shows an exception, unless a listener takes it, and goes on.
func (s *session) uncaught(ex *goja.Exception, origin string) {
	handled, thrown := process.Of(s.rt.env).Offer(ex, origin)
	switch {
	case thrown != nil:
		fmt.Fprintln(s.out, "Uncaught", s.inspect(thrown.Value()))
	case !handled:
		fmt.Fprintln(s.out, "Uncaught", s.inspect(ex.Value()))
	}
}

// compileLine compiles what was typed: a literal of an object rather than a
// block where both are possible. more says that it only needs further lines.
func compileLine(src string) (prg *goja.Program, more bool, fault *syntaxFault) {
	if t := strings.TrimSpace(src); strings.HasPrefix(t, "{") && !strings.HasSuffix(t, ";") {
		if prg, err := compileScript("repl", "("+t+"\n)"); err == nil {
			return prg, false, nil
		}
	}
	prg, err := compileScript("repl", src)
	if err == nil {
		return prg, false, nil
	}
	fault = faultOf("repl", src, 0, err)
	if f, ok := err.(*syntaxFault); ok {
		fault = f
	}
	return nil, fault.Message == "Unexpected end of input", fault
}
