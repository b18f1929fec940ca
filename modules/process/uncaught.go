// SPDX-License-Identifier: Apache-2.0

package process

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Verdict is what becomes of an exception that no JavaScript caught.
type Verdict struct {
	Handled bool            // the script goes on
	Code    int             // otherwise: the exit code
	Thrown  *goja.Exception // to be reported: the exception, or what a listener threw
	Silent  bool            // nothing is to be printed
	Note    string          // printed in place of the usual report
}

// Uncaught gives ex to the script's listeners. origin is "uncaughtException"
// or "unhandledRejection". It must run inside JavaScript's outermost frame.
func (p *Process) Uncaught(ex *goja.Exception, origin string) Verdict {
	handled, thrown := p.offer(ex.Value(), origin)
	switch {
	case thrown != nil:
		return p.listenerThrew(thrown)
	case handled:
		return Verdict{Handled: true}
	case p.exit.exiting:
		return p.failedInExit(ex)
	}
	return p.dies(ex)
}

// Offer gives an exception to the script's listeners and tells whether one took
// it, or what a listener threw. Unlike with Uncaught the script goes on.
func (p *Process) Offer(ex *goja.Exception, origin string) (handled bool, thrown *goja.Exception) {
	return p.offer(ex.Value(), origin)
}

// offer calls the listeners, and reports whether one took err.
func (p *Process) offer(err goja.Value, origin string) (handled bool, thrown *goja.Exception) {
	thrown = p.env.VM.Try(func() {
		from := p.env.VM.ToValue(origin)
		if p.events.Count("uncaughtExceptionMonitor") > 0 {
			p.events.Emit("uncaughtExceptionMonitor", err, from)
		}
		if p.claim != nil && p.env.Invoke(p.claim, goja.Undefined(), err).ToBoolean() {
			handled = true
			return
		}
		if p.capture != nil {
			p.env.Invoke(p.capture, goja.Undefined(), err)
			handled = true
			return
		}
		handled = p.events.Emit("uncaughtException", err, from)
	})
	return handled, thrown
}

// BindDomain gives js/domain.js what it needs: claim(fn) has fn asked first whether
// it takes an exception.
func BindDomain(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "claim", Len: 1, Func: func(a modules.Args) goja.Value {
		Of(env).claim = a.Func(0, "fn")
		return nil
	}})
}

func (p *Process) listenerThrew(ex *goja.Exception) Verdict {
	if p.env.Compat {
		return Verdict{Code: codeUncaught, Thrown: ex, Note: "uncaughtException handler throws: " + ex.Value().String()}
	}
	return Verdict{Code: codeListener, Thrown: ex}
}

// failedInExit is about what an 'exit' listener threw. IoT.js prints nothing
// at the natural end.
func (p *Process) failedInExit(ex *goja.Exception) Verdict {
	if p.env.Compat && !p.exit.raised {
		return Verdict{Code: codeReporter, Thrown: ex, Silent: true}
	}
	if p.env.Compat {
		return Verdict{Code: codeUncaught, Thrown: ex}
	}
	return Verdict{Code: code(p.exit.code, codeUncaught), Thrown: ex}
}

// dies runs the 'exit' listeners of a script that ends by ex. What they throw
// is lost, as in Node.js.
func (p *Process) dies(ex *goja.Exception) Verdict {
	p.exit.exiting = true
	p.exit.code = p.env.VM.ToValue(codeUncaught)
	_ = p.env.VM.Try(func() { p.emitExitEvent(codeUncaught) })
	return Verdict{Code: code(p.exit.code, codeUncaught), Thrown: ex}
}

func (p *Process) defineCapture() {
	p.define(
		modules.Method{Name: "setUncaughtExceptionCaptureCallback", Len: 1, Func: p.setCapture},
		modules.Method{Name: "hasUncaughtExceptionCaptureCallback", Func: func(modules.Args) goja.Value {
			return p.env.VM.ToValue(p.capture != nil)
		}},
		modules.Method{Name: "_fatalException", Len: 1, Func: p.fatalException},
	)
}

// setUncaughtExceptionCaptureCallback(fn or null)
func (p *Process) setCapture(a modules.Args) goja.Value {
	if goja.IsNull(a.Argument(0)) {
		p.capture = nil
		return nil
	}
	fn, ok := goja.AssertFunction(a.Argument(0))
	if !ok {
		a.Env.ThrowArgType("fn", "of type function or null", a.Argument(0))
	}
	if p.capture != nil {
		a.Env.ThrowError("ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET",
			"`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active")
	}
	p.capture = fn
	return nil
}

// _fatalException(err) gives err to the listeners and says whether one took it.
func (p *Process) fatalException(a modules.Args) goja.Value {
	handled, thrown := p.offer(a.Argument(0), "uncaughtException")
	if thrown != nil {
		panic(thrown)
	}
	return p.env.VM.ToValue(handled)
}
