// SPDX-License-Identifier: Apache-2.0

package process

import (
	"io"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/console"
	"github.com/iotjs/iotjs/modules/events"
)

// output is process.stdout or process.stderr: an emitter that writes at once.
type output struct {
	events.Emitter
	env   *modules.Env
	file  io.Writer
	ended bool
}

func (p *Process) defineStreams() {
	p.env.Lazy(p.object, "stdout", true, func() goja.Value { return p.newOutput(p.env.Streams.Out, 1) })
	p.env.Lazy(p.object, "stderr", true, func() goja.Value { return p.newOutput(p.env.Streams.Err, 2) })
}

func (p *Process) newOutput(file io.Writer, fd int) goja.Value {
	o := &output{env: p.env, file: file}
	_, proto := events.Class(p.env)
	obj := p.env.VM.CreateObject(proto)
	events.Of(p.env).Attach(obj, o)
	must(obj.Set("fd", fd))
	must(obj.Set("writable", true))
	p.env.DefineHidden(obj,
		modules.Method{Name: "write", Len: 3, Func: o.write},
		modules.Method{Name: "end", Len: 3, Func: o.end},
	)
	if f, ok := file.(*os.File); ok {
		o.defineTerminal(obj, f)
	}
	console.SetStream(p.env, fd, obj)
	return obj
}

// defineTerminal adds what a stream to a terminal has.
func (o *output) defineTerminal(obj *goja.Object, f *os.File) {
	if _, _, ok := terminalSize(f.Fd()); !ok {
		return
	}
	must(obj.Set("isTTY", true))
	size := func(index int) modules.Func {
		return func(a modules.Args) goja.Value {
			columns, rows, _ := terminalSize(f.Fd())
			return a.Env.VM.ToValue([2]int{columns, rows}[index])
		}
	}
	o.env.Getter(obj, "columns", size(0), nil)
	o.env.Getter(obj, "rows", size(1), nil)
	o.env.DefineHidden(obj, modules.Method{Name: "getWindowSize", Func: func(a modules.Args) goja.Value {
		columns, rows, _ := terminalSize(f.Fd())
		return a.Env.VM.NewArray(columns, rows)
	}})
}

// write(chunk, encoding, callback)
func (o *output) write(a modules.Args) goja.Value {
	if o.ended {
		o.failed(o.env.NewError(modules.PlainError, "ERR_STREAM_WRITE_AFTER_END", "write after end"), callback(a))
		return a.Env.VM.ToValue(false)
	}
	_, err := o.file.Write(o.bytes(a))
	if err != nil {
		o.failed(o.env.Error(errno.From("write", err)), callback(a))
		return a.Env.VM.ToValue(false)
	}
	if cb := callback(a); cb != nil {
		o.env.NextTick(cb, goja.Null())
	}
	return a.Env.VM.ToValue(true)
}

// bytes reads the chunk. Texts are UTF-8 unless an encoding is named.
func (o *output) bytes(a modules.Args) []byte {
	chunk, encoding := a.Argument(0), a.Argument(1)
	if b, ok := o.env.Bytes(chunk); ok {
		return b
	}
	if !goja.IsString(chunk) {
		o.env.ThrowArgType("chunk", "of type string or an instance of Buffer or Uint8Array", chunk)
	}
	if !goja.IsString(encoding) || encoding.String() == "utf8" || encoding.String() == "utf-8" {
		return []byte(chunk.String())
	}
	class := o.env.Require("buffer").(*goja.Object).Get("Buffer").(*goja.Object)
	from, _ := goja.AssertFunction(class.Get("from"))
	b, _ := o.env.Bytes(o.env.Invoke(from, class, chunk, encoding))
	return b
}

// failed reports err to the callback and to 'error' listeners.
func (o *output) failed(err goja.Value, cb goja.Callable) {
	if cb != nil {
		o.env.NextTick(cb, err)
	}
	o.env.NextTickFunc(func() { o.Emit("error", err) })
}

// end(chunk, encoding, callback)
func (o *output) end(a modules.Args) goja.Value {
	if !a.Nullish(0) && modules.TypeOf(a.Argument(0)) != "function" {
		o.write(modules.Args{FunctionCall: goja.FunctionCall{This: a.This, Arguments: a.Rest(0)[:min(a.Len(), 2)]}, Env: a.Env})
	}
	o.ended = true
	if cb := callback(a); cb != nil {
		o.env.NextTick(cb)
	}
	o.env.NextTickFunc(func() { o.Emit("finish") })
	return a.This
}

// callback is the last argument if that is a function.
func callback(a modules.Args) goja.Callable {
	if a.Len() == 0 {
		return nil
	}
	fn, _ := goja.AssertFunction(a.Arguments[a.Len()-1])
	return fn
}

// IsTerminal tells whether f is a terminal.
func IsTerminal(f *os.File) bool {
	_, _, ok := terminalSize(f.Fd())
	return ok
}
