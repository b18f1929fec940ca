// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"path/filepath"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules/process"
)

// exitRequest is what the engine is interrupted with when the script ends.
type exitRequest struct{ code int }

// codeOutOfMemory is the exit code of a script that reached its limit.
const codeOutOfMemory = 10

// exit is process.exit after its listeners have run: it stops the script where
// it is, also inside nested native callbacks.
func (r *Runtime) exit(code int) {
	if r.control.stopped {
		return
	}
	r.end(code)
	r.vm.Interrupt(exitRequest{code})
}

// end ends the run where no script is on the stack that would have to be stopped.
func (r *Runtime) end(code int) {
	r.stop(code&0xff, nil)
	r.env.Discard()
}

// interrupted is called with the reason when the engine has stopped the script.
func (r *Runtime) interrupted(reason any) {
	if _, ok := reason.(stopLine); ok && !r.control.stopped {
		r.session.stopped()
		return
	}
	r.env.Discard()
	if _, ok := reason.(exitRequest); ok || r.control.stopped {
		return
	}
	err, ok := reason.(error)
	if !ok {
		err = errors.New("interrupted")
	}
	r.stop(ExitCode(err), err)
}

// ExitCode is the exit code of a run that ended for reason.
func ExitCode(reason error) int {
	var oom *OutOfMemory
	if errors.As(reason, &oom) {
		return codeOutOfMemory
	}
	return 1
}

// idle is called when the loop has nothing left to do.
func (r *Runtime) idle() {
	if !r.control.stopped {
		r.env.Enter(process.Of(r.env).BeforeExit)
	}
}

// emitExit runs the 'exit' listeners at the natural end. Of what they begin only
// promise jobs are carried out, as in Node.js.
func (r *Runtime) emitExit() {
	p, unsettled := process.Of(r.env), r.unsettled()
	code := p.End()
	if unsettled {
		r.warnUnsettled()
	}
	r.env.RunJobs()
	if p.PendingRejections() {
		p.Rejections(func(ex *goja.Exception) { r.judge(ex, "unhandledRejection") })
	}
	if !r.control.stopped {
		r.end(code)
	}
}

// uncaught gives an exception that no JavaScript caught to the script's
// listeners, or reports it and ends the run.
func (r *Runtime) uncaught(ex *goja.Exception) {
	r.env.Enter(func() { r.judge(ex, "uncaughtException") })
}

func (r *Runtime) judge(ex *goja.Exception, origin string) {
	if r.control.stopped {
		return
	}
	if r.claimed(ex) {
		return
	}
	if r.session != nil {
		r.session.uncaught(ex, origin)
		return
	}
	v := process.Of(r.env).Uncaught(ex, origin)
	if v.Handled || r.control.stopped {
		return
	}
	switch {
	case r.opts.thread != nil:
		r.failThread(v.Thrown)
	case !v.Silent:
		r.report(v.Thrown, v.Note)
	}
	r.exit(v.Code)
}

// rejections is called after the microtasks of a callback have run.
func (r *Runtime) rejections() {
	p := process.Of(r.env)
	if !p.PendingRejections() || r.control.stopped {
		return
	}
	r.env.Enter(func() {
		p.Rejections(func(ex *goja.Exception) { r.judge(ex, "unhandledRejection") })
	})
}

// warn emits a process warning.
func (r *Runtime) warn(message, name, code string) { process.Of(r.env).Warn(message, name, code) }

// setScript makes path process.argv[1]: as it was given under compat, and
// otherwise absolute.
func (r *Runtime) setScript(path string) {
	if abs, err := filepath.Abs(path); err == nil && !r.opts.Compat {
		path = abs
	}
	process.Of(r.env).SetScript(path)
}
