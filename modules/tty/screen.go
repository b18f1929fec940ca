// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"math/bits"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
)

// newWriteStream makes obj a stream that writes to a terminal.
func (m *Terminals) newWriteStream(obj *goja.Object, fd int) {
	f := file(fd)
	std := f != nil
	if !std {
		f = os.NewFile(handleOf(fd), "tty")
	}
	out := &Output{m: m, to: f, fd: fd, std: std}
	out.init(obj, true)
	out.measure()
}

// screenMethods are the methods of WriteStream.
func (m *Terminals) screenMethods() []modules.Method {
	return []modules.Method{
		{Name: "_refreshSize", Func: m.refreshSize},
		{Name: "getWindowSize", Func: m.windowSize},
		{Name: "getColorDepth", Func: m.colorDepth},
		{Name: "hasColors", Len: 2, Func: m.hasColors},
		{Name: "cursorTo", Len: 3, Func: m.cursor("cursorTo")},
		{Name: "moveCursor", Len: 3, Func: m.cursor("moveCursor")},
		{Name: "clearLine", Len: 2, Func: m.cursor("clearLine")},
		{Name: "clearScreenDown", Len: 1, Func: m.cursor("clearScreenDown")},
	}
}

// cursor is a function of readline with the stream in front of its arguments.
func (m *Terminals) cursor(name string) modules.Func {
	return func(a modules.Args) goja.Value {
		lib := m.env.Require("readline_cursor").(*goja.Object)
		fn, _ := goja.AssertFunction(lib.Get(name))
		return m.env.Invoke(fn, lib, append([]goja.Value{a.This}, a.Arguments...)...)
	}
}

// measure sets columns and rows, and tells whether they were others before.
func (out *Output) measure() (changed bool) {
	f, ok := out.to.(*os.File)
	if !ok {
		return false
	}
	columns, rows, ok := tty.Size(f.Fd())
	if !ok {
		return false
	}
	obj := out.Object()
	for name, n := range map[string]int{"columns": columns, "rows": rows} {
		v := out.m.env.VM.ToValue(n)
		if old := obj.Get(name); old == nil || !old.StrictEquals(v) {
			changed = true
			modules.Must(obj.Set(name, v))
		}
	}
	return changed
}

// Resize looks at the size of the terminal again and emits 'resize' if it has
// changed.
func (out *Output) Resize() {
	if out.measure() {
		out.Emit("resize")
	}
}

func (m *Terminals) refreshSize(a modules.Args) goja.Value {
	if out := m.outputOf(a.This); out != nil {
		out.Resize()
	}
	return nil
}

// getWindowSize() is [columns, rows].
func (m *Terminals) windowSize(a modules.Args) goja.Value {
	obj := a.ThisObject()
	return m.env.VM.NewArray(obj.Get("columns"), obj.Get("rows"))
}

// getColorDepth(env = process.env)
func (m *Terminals) colorDepth(a modules.Args) goja.Value {
	return m.env.VM.ToValue(m.depth(a.Argument(0)))
}

func (m *Terminals) depth(v goja.Value) int {
	vars, ok := v.(*goja.Object)
	if !ok {
		vars = m.env.Require("process").(*goja.Object).Get("env").(*goja.Object)
	}
	return tty.Depth(func(name string) (string, bool) {
		v := vars.Get(name)
		if v == nil || goja.IsUndefined(v) {
			return "", false
		}
		return v.String(), true
	})
}

// hasColors(count = 16, env = process.env)
func (m *Terminals) hasColors(a modules.Args) goja.Value {
	count, vars := int64(16), a.Argument(1)
	if !goja.IsNumber(a.Argument(0)) {
		if _, ok := a.Argument(0).(*goja.Object); ok && a.Len() < 2 {
			vars = a.Argument(0)
		} else if a.Has(0) {
			a.Int(0, "count", 2, 1<<53-1)
		}
	} else {
		count = a.Int(0, "count", 2, 1<<53-1)
	}
	depth := m.depth(vars)
	return m.env.VM.ToValue(bits.Len64(uint64(count-1)) <= depth)
}
