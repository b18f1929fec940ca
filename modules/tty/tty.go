// SPDX-License-Identifier: Apache-2.0

// Package tty is require("tty"), and the streams that the standard input and
// output of a process are: Input, which reads a terminal or a pipe, and Output,
// which writes at once.
package tty

import (
	"math"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/stream"
)

// Module describes require("tty").
func Module() modules.Module {
	return modules.Module{Name: "tty", New: func(env *modules.Env) goja.Value { return Of(env).exports() }}
}

// Of returns the module of a runtime.
func Of(env *modules.Env) *Terminals { return modules.Local(env, newTerminals) }

// Terminals is the module in one runtime.
type Terminals struct {
	env         *modules.Env
	core        *stream.Core
	read, write stream.Class // ReadStream and WriteStream
	pipe        *goja.Object // the prototype of pipes
	standard    *Input       // the terminal that is the standard input, once it is used
}

func newTerminals(env *modules.Env) *Terminals {
	m := &Terminals{env: env, core: stream.Of(env)}
	m.pipe = env.VM.CreateObject(m.core.Duplex.Proto)
	m.defineCommon(m.pipe)
	m.read.Ctor, m.read.Proto = env.Class("ReadStream", 2, func(call goja.ConstructorCall) *goja.Object {
		return m.construct(call, m.read, m.newReadStream)
	}, modules.Method{Name: "setRawMode", Len: 1, Func: m.setRawMode})
	m.write.Ctor, m.write.Proto = env.Class("WriteStream", 1, func(call goja.ConstructorCall) *goja.Object {
		return m.construct(call, m.write, m.newWriteStream)
	}, m.screenMethods()...)
	for _, c := range [...]stream.Class{m.read, m.write} {
		env.Extend(c.Ctor, m.core.Duplex.Ctor)
		m.defineCommon(c.Proto)
	}
	modules.Must(m.write.Proto.Set("isTTY", true))
	return m
}

func (m *Terminals) exports() goja.Value {
	obj := m.env.VM.NewObject()
	m.env.Define(obj, modules.Method{Name: "isatty", Len: 1, Func: isatty})
	modules.Must(obj.Set("ReadStream", m.read.Ctor))
	modules.Must(obj.Set("WriteStream", m.write.Ctor))
	return obj
}

// isatty(fd)
func isatty(a modules.Args) goja.Value {
	v := a.Argument(0)
	ok := false
	if goja.IsNumber(v) {
		f := v.ToFloat()
		ok = f == math.Trunc(f) && f >= 0 && f <= math.MaxInt32 && isTerminal(int(f))
	}
	return a.Env.VM.ToValue(ok)
}

func isTerminal(fd int) bool {
	_, _, ok := tty.Size(handleOf(fd))
	return ok
}

// construct makes a stream for the first argument of a constructor, a
// descriptor. The constructors work without new, too.
func (m *Terminals) construct(call goja.ConstructorCall, class stream.Class, build func(*goja.Object, int)) *goja.Object {
	fd := call.Argument(0)
	if f := fd.ToFloat(); !goja.IsNumber(fd) || f != math.Trunc(f) || f < 0 || f > math.MaxInt32 {
		m.env.ThrowRange("ERR_INVALID_FD", `"fd" must be a positive integer: %s`, fd)
	}
	obj := call.This
	if !modules.Inherits(obj, class.Proto) {
		obj = m.env.VM.CreateObject(class.Proto)
	}
	if !isTerminal(int(fd.ToInteger())) {
		m.env.Throw(m.initFailed())
	}
	build(obj, int(fd.ToInteger()))
	return obj
}

// initFailed is the SystemError for what is no terminal.
func (m *Terminals) initFailed() goja.Value {
	const text = "TTY initialization failed: uv_tty_init returned EINVAL (invalid argument)"
	e := errno.New("uv_tty_init", "EINVAL")
	obj := m.env.NewError(modules.PlainError, "ERR_TTY_INIT_FAILED", text)
	m.env.Hide(obj, "name", m.env.VM.ToValue("SystemError"))
	modules.Must(obj.Set("info", m.env.Object("errno", e.Errno, "code", e.Code, "message", "invalid argument", "syscall", e.Syscall)))
	modules.Must(obj.Set("errno", e.Errno))
	modules.Must(obj.Set("syscall", e.Syscall))
	return obj
}

// file is the descriptor as a file that is never closed by the collector: its
// owner is the script.
func file(fd int) *os.File {
	switch fd {
	case 0:
		return os.Stdin
	case 1:
		return os.Stdout
	case 2:
		return os.Stderr
	}
	return nil
}
