// SPDX-License-Identifier: Apache-2.0

package process

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Exit codes that the runtime chooses (Node.js's, and IoT.js's for compat).
const (
	codeUncaught = 1
	codeListener = 7 // an 'uncaughtException' listener threw
	codeReporter = 2 // IoT.js: the end of the script itself failed
)

// exitState is how the process is going to end. It is kept here and not in
// properties, so that a frozen process object ends like any other.
type exitState struct {
	code    goja.Value // process.exitCode as it was set; nil if it was not
	exiting bool       // the 'exit' listeners run or have run
	raised  bool       // process.exit was called, in contrast to a natural end
}

func (p *Process) defineExit() {
	p.exit.code = goja.Undefined()
	if p.env.Compat {
		p.exit.code = p.env.VM.ToValue(0)
	}
	p.define(
		modules.Method{Name: "exit", Len: 1, Func: p.callExit},
		modules.Method{Name: "reallyExit", Len: 1, Func: p.reallyExit},
		modules.Method{Name: "doExit", Len: 1, Func: p.reallyExit},
		modules.Method{Name: "emitExit", Len: 1, Func: p.emitExit},
		modules.Method{Name: "abort", Func: p.abort},
	)
	p.accessor("exitCode", func(modules.Args) goja.Value { return p.exit.code }, p.setExitCode, goja.FLAG_FALSE)
	p.accessor("_exiting", func(modules.Args) goja.Value { return p.env.VM.ToValue(p.exit.exiting) },
		func(a modules.Args) goja.Value {
			p.exit.exiting = a.Argument(0).ToBoolean()
			return nil
		}, goja.FLAG_TRUE)
}

// accessor defines an enumerable pair. An accessor also works on a frozen
// process.
func (p *Process) accessor(name string, get, set modules.Func, configurable goja.Flag) {
	env := p.env
	var setter goja.Value
	if set != nil {
		setter = env.Function("set", 1, set)
	}
	modules.Must(p.object.DefineAccessorProperty(name, env.Function("get", 0, get), setter, configurable, goja.FLAG_TRUE))
}

func (p *Process) define(methods ...modules.Method) { p.env.Define(p.object, methods...) }

// process.exitCode = code
func (p *Process) setExitCode(a modules.Args) goja.Value {
	v := a.Argument(0)
	if !p.env.Compat {
		p.checkCode(v)
	}
	p.exit.code = v
	return nil
}

// checkCode throws unless v is an integer, the text of a number, or nothing.
func (p *Process) checkCode(v goja.Value) {
	if goja.IsUndefined(v) || goja.IsNull(v) {
		return
	}
	n := v
	if goja.IsString(v) && v.String() != "" {
		if n = v.ToNumber(); goja.IsNaN(n) {
			n = v
		}
	}
	p.env.Int(n, "code", -1<<53, 1<<53)
}

// code is what v says as an exit code, or absent if it says nothing.
func code(v goja.Value, absent int) int {
	if v == nil || goja.IsUndefined(v) || goja.IsNull(v) {
		return absent
	}
	f := v.ToNumber().ToFloat()
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return 0
	}
	return int(int32(int64(f)))
}

// callExit is process.exit(code = process.exitCode): the 'exit' listeners run,
// unless they do already, and then nothing runs any more.
func (p *Process) callExit(a modules.Args) goja.Value {
	if p.exit.exiting && p.env.Compat {
		return nil // IoT.js ignores it in an 'exit' listener
	}
	p.takeCode(a)
	p.exit.raised = true
	if !p.exit.exiting {
		p.exit.exiting = true
		p.emitExitEvent(code(p.exit.code, 0))
	}
	final := p.env.VM.ToValue(code(p.exit.code, 0))
	if fn, ok := goja.AssertFunction(p.object.Get("reallyExit")); ok {
		p.env.Invoke(fn, p.object, final)
	}
	p.env.Program.Exit(code(final, 0))
	return nil
}

// takeCode makes the argument of process.exit the exit code. In IoT.js one
// that is false in the sense of JavaScript leaves process.exitCode alone.
func (p *Process) takeCode(a modules.Args) {
	v := a.Argument(0)
	switch {
	case p.env.Compat && !v.ToBoolean():
	case p.env.Compat:
		p.exit.code = p.env.VM.ToValue(code(v, 0))
	case a.Len() > 0 && !goja.IsUndefined(v):
		p.checkCode(v)
		p.exit.code = v
	}
}

// reallyExit(code) ends the process without listeners.
func (p *Process) reallyExit(a modules.Args) goja.Value {
	p.exit.exiting = true
	p.env.Program.Exit(code(a.Argument(0), 0))
	return nil
}

// emitExit(code) is of IoT.js: it runs the 'exit' listeners once and goes on.
func (p *Process) emitExit(a modules.Args) goja.Value {
	if p.exit.exiting {
		return nil
	}
	if a.Argument(0).ToBoolean() {
		p.exit.code = p.env.VM.ToValue(code(a.Argument(0), 0))
	}
	p.exit.exiting = true
	p.emitExitEvent(code(p.exit.code, 0))
	return nil
}

func (p *Process) emitExitEvent(code int) {
	p.checkBuiltins()
	p.events.Emit("exit", p.env.VM.ToValue(code))
}

// checkBuiltins throws when a script with 'exit' listeners has broken
// Array.prototype.slice: IoT.js calls the listeners by means of it, so that
// such a script fails there.
func (p *Process) checkBuiltins() {
	if p.events.Count("exit") == 0 {
		return
	}
	proto := p.env.Builtin("Array").Get("prototype").(*goja.Object)
	if _, ok := goja.AssertFunction(proto.Get("slice")); !ok {
		p.env.ThrowType("", "Array.prototype.slice is not a function")
	}
}

// abort() ends the process with SIGABRT.
func (p *Process) abort(modules.Args) goja.Value {
	raiseAbort()
	p.env.Program.Exit(134)
	return nil
}

// BeforeExit tells the script that nothing is left to do: it may find more.
func (p *Process) BeforeExit() {
	if !p.exit.exiting {
		p.events.Emit("beforeExit", p.env.VM.ToValue(code(p.exit.code, 0)))
	}
}

// End runs the 'exit' listeners at the natural end of the script and returns
// the exit code. What a listener throws passes through.
func (p *Process) End() int {
	if !p.exit.exiting {
		p.exit.exiting = true
		p.emitExitEvent(code(p.exit.code, 0))
	}
	return code(p.exit.code, 0)
}

// DefaultCode makes n the exit code unless the script has chosen one.
func (p *Process) DefaultCode(n int) {
	if code(p.exit.code, 0) == 0 {
		p.exit.code = p.env.VM.ToValue(n)
	}
}

// Begin makes the process ready for the next run of its runtime.
func (p *Process) Begin() { p.exit.exiting, p.exit.raised = false, false }
