// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"strconv"
	"strings"
	"syscall"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// defineSystem adds what acts on the program and on others.
func (p *Process) defineSystem() {
	p.define(
		modules.Method{Name: "cwd", Func: p.cwd},
		modules.Method{Name: "chdir", Len: 1, Func: p.chdir},
		modules.Method{Name: "umask", Len: 1, Func: p.umask},
		modules.Method{Name: "kill", Len: 2, Func: p.kill},
		modules.Method{Name: "_kill", Len: 2, Func: p.rawKill},
		modules.Method{Name: "nextTick", Len: 1, Func: p.nextTick},
		modules.Method{Name: "binding", Len: 1, Func: p.binding},
		modules.Method{Name: "_linkedBinding", Len: 1, Func: p.binding},
		modules.Method{Name: "getBuiltinModule", Len: 1, Func: p.getBuiltinModule},
		modules.Method{Name: "openStdin", Func: p.openStdin},
	)
}

// cwd() is the working folder of the whole program.
func (p *Process) cwd(modules.Args) goja.Value {
	dir, err := workDir()
	if err != nil {
		if p.env.Compat {
			p.env.ThrowError("", "cwd error")
		}
		p.env.Fail(errno.From("uv_cwd", err))
	}
	return p.env.VM.ToValue(dir)
}

// openStdin() is process.stdin, which begins to flow.
func (p *Process) openStdin(modules.Args) goja.Value {
	in := p.object.Get("stdin").(*goja.Object)
	if resume, ok := goja.AssertFunction(in.Get("resume")); ok {
		p.env.Invoke(resume, in)
	}
	return in
}

// chdir(directory) changes the working folder of the whole program.
func (p *Process) chdir(a modules.Args) goja.Value {
	if p.env.Compat && !goja.IsString(a.Argument(0)) {
		a.Env.ThrowError("", "Internal error")
	}
	dir := a.String(0, "directory")
	from, _ := workDir() // only shown in the error
	err := os.Chdir(dir)
	if err != nil && p.env.Compat {
		a.Env.ThrowError("", "chdir error")
	}
	if e := errno.From("chdir", err); e != nil {
		e.Path, e.Dest = from, dir
		a.Env.Fail(e)
	}
	return nil
}

// umask(mask) returns the mask before. Without an argument it changes nothing.
func (p *Process) umask(a modules.Args) goja.Value {
	if !a.Has(0) {
		old := setUmask(0)
		setUmask(old)
		return a.Env.VM.ToValue(old)
	}
	return a.Env.VM.ToValue(setUmask(int(p.mode(a.Argument(0)) & 0o777)))
}

// mode reads a mask: an unsigned number or an octal text.
func (p *Process) mode(v goja.Value) int64 {
	if goja.IsString(v) {
		n, err := strconv.ParseUint(v.String(), 8, 32)
		if err != nil {
			p.env.ThrowArgValue("mask", v, "must be a 32-bit unsigned integer or an octal string")
		}
		return int64(n)
	}
	return p.env.Int(v, "mask", 0, 1<<32-1)
}

// nextTick(callback, ...args)
func (p *Process) nextTick(a modules.Args) goja.Value {
	fn := a.Func(0, "callback")
	if !p.exit.exiting {
		p.env.NextTick(fn, a.Rest(1)...)
	}
	return nil
}

// binding(name) throws: there are no bindings.
func (p *Process) binding(a modules.Args) goja.Value {
	a.Env.ThrowError("", "No such module: %s", a.Argument(0).String())
	return nil
}

// getBuiltinModule(id) is the built-in module or undefined.
func (p *Process) getBuiltinModule(a modules.Args) goja.Value {
	id := a.String(0, "id")
	if !p.env.Host.IsBuiltin(id) {
		return nil
	}
	return p.env.Require(strings.TrimPrefix(strings.TrimPrefix(id, "node:"), "iotjs:"))
}

// kill(pid, signal = 'SIGTERM')
func (p *Process) kill(a modules.Args) goja.Value {
	v := a.Argument(0)
	pid := v.ToNumber()
	if f := pid.ToFloat(); f != float64(int32(pid.ToInteger())) || modules.TypeOf(v) == "object" {
		a.Env.ThrowArgType("pid", "of type number", v)
	}
	p.send(v, p.signalNumber(a.Argument(1)))
	return a.Env.VM.ToValue(true)
}

// signalNumber reads the name or the number of a signal.
func (p *Process) signalNumber(v goja.Value) int {
	if goja.IsNumber(v) {
		return int(v.ToInteger())
	}
	name := "SIGTERM"
	if v.ToBoolean() {
		name = v.String()
	}
	n, ok := signalByName(name)
	if !ok {
		p.env.ThrowType("ERR_UNKNOWN_SIGNAL", "Unknown signal: %s", name)
	}
	return n
}

// send calls process._kill, which scripts replace to see what would be sent.
func (p *Process) send(pid goja.Value, signal int) {
	fn, ok := goja.AssertFunction(p.object.Get("_kill"))
	if !ok {
		p.env.ThrowType("", "process._kill is not a function")
	}
	result := p.env.Invoke(fn, p.object, pid, p.env.VM.ToValue(signal))
	if code := result.ToInteger(); code != 0 {
		e := errno.From("kill", syscall.Errno(-code))
		e.Net = true // worded "kill ESRCH"
		p.env.Fail(e)
	}
}

// _kill(pid, signal) returns the negative number of the error, or 0.
func (p *Process) rawKill(a modules.Args) goja.Value {
	err := sendSignal(int(a.Argument(0).ToInteger()), int(a.Argument(1).ToInteger()))
	if err != nil {
		return a.Env.VM.ToValue(errno.From("kill", err).Errno)
	}
	return a.Env.VM.ToValue(0)
}
