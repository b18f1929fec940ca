// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// scriptIO is a file system of a script: the option fs of a stream, or the
// module fs itself where a script has replaced functions of it.
type scriptIO struct {
	m  *api
	fs *goja.Object
}

// call calls a function of fs with a callback behind args.
func (f *scriptIO) call(name string, done func(c goja.FunctionCall), args ...goja.Value) {
	fn, ok := goja.AssertFunction(f.fs.Get(name))
	if !ok {
		f.m.env.ThrowArgType("options.fs."+name, "of type function", f.fs.Get(name))
	}
	cb := f.m.env.VM.ToValue(func(c goja.FunctionCall) goja.Value {
		done(c)
		return goja.Undefined()
	})
	f.m.env.Invoke(fn, f.fs, append(args, cb)...)
}

// failed is the error that a callback got, or nil.
func failed(c goja.FunctionCall) goja.Value {
	if err := c.Argument(0); err.ToBoolean() {
		return err
	}
	return nil
}

func (f *scriptIO) open(path, flags, mode goja.Value, done func(int, goja.Value)) {
	f.call("open", func(c goja.FunctionCall) {
		if err := failed(c); err != nil {
			done(-1, err)
			return
		}
		done(int(c.Argument(1).ToInteger()), nil)
	}, path, flags, mode)
}

// position is pos for a function of fs.
func (f *scriptIO) position(pos int64) goja.Value {
	if pos < 0 {
		return goja.Undefined()
	}
	return f.m.env.VM.ToValue(pos)
}

func (f *scriptIO) read(fd, n int, pos int64, done func([]byte, goja.Value)) {
	vm := f.m.env.VM
	memory := f.m.env.NewBuffer(make([]byte, n))
	f.call("read", func(c goja.FunctionCall) {
		if err := failed(c); err != nil {
			done(nil, err)
			return
		}
		data, ok := f.m.env.Bytes(c.Argument(2))
		if !ok {
			data, _ = f.m.env.Bytes(memory)
		}
		got := int(c.Argument(1).ToInteger())
		done(data[:max(0, min(got, len(data)))], nil)
	}, vm.ToValue(fd), memory, vm.ToValue(0), vm.ToValue(n), f.position(pos))
}

func (f *scriptIO) write(fd int, data [][]byte, pos int64, done func(int, goja.Value)) {
	list := append([][]byte(nil), data...)
	_, one := goja.AssertFunction(f.fs.Get("write"))
	_, all := goja.AssertFunction(f.fs.Get("writev"))
	w := &scriptWrite{io: f, fd: fd, pos: pos, list: list, vector: all && (len(list) > 1 || !one), done: done}
	w.next()
}

func (f *scriptIO) flush(fd int, done func(goja.Value)) {
	f.call("fsync", func(c goja.FunctionCall) { done(failed(c)) }, f.m.env.VM.ToValue(fd))
}

func (f *scriptIO) close(fd int, done func(goja.Value)) {
	f.call("close", func(c goja.FunctionCall) { done(failed(c)) }, f.m.env.VM.ToValue(fd))
}

// scriptWrite writes until everything is written.
type scriptWrite struct {
	io     *scriptIO
	fd     int
	pos    int64
	list   [][]byte
	vector bool // with writev
	sum    int
	stuck  int // answers in a row that nothing was written
	done   func(int, goja.Value)
}

// maxStuck is how often a write may take nothing before that is an error.
const maxStuck = 5

func (w *scriptWrite) next() {
	env := w.io.m.env
	if w.list = skip(w.list, 0); total(w.list) == 0 {
		w.done(w.sum, nil)
		return
	}
	fd := env.VM.ToValue(w.fd)
	if w.vector {
		buffers := make([]any, len(w.list))
		for i, b := range w.list {
			buffers[i] = env.NewBuffer(b)
		}
		w.io.call("writev", w.wrote, fd, env.VM.NewArray(buffers...), w.io.position(w.pos))
		return
	}
	for len(w.list[0]) == 0 {
		w.list = w.list[1:]
	}
	size := env.VM.ToValue(len(w.list[0]))
	w.io.call("write", w.wrote, fd, env.NewBuffer(w.list[0]), env.VM.ToValue(0), size, w.io.position(w.pos))
}

func (w *scriptWrite) wrote(c goja.FunctionCall) {
	err, n := failed(c), int(c.Argument(1).ToInteger())
	if obj, ok := err.(*goja.Object); ok && property(obj, "code").String() == "EAGAIN" {
		err, n = nil, 0
	}
	if w.stuck++; n > 0 {
		w.stuck = 0
	}
	if err == nil && w.stuck > maxStuck {
		err = w.io.m.env.NewError(modules.PlainError, "", "writev failed")
	}
	w.sum += max(n, 0)
	if err != nil {
		w.done(w.sum, err)
		return
	}
	w.list = skip(w.list, min(n, total(w.list)))
	if w.pos >= 0 {
		w.pos += int64(n)
	}
	w.next()
}
