// SPDX-License-Identifier: Apache-2.0

package timers

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (l *lib) timeoutClass() *goja.Object {
	_, proto := l.env.Class("Timeout", 0, l.illegal,
		modules.Method{Name: "refresh", Func: onTimeout(func(t *timeout) goja.Value {
			t.refresh()
			return t.obj
		})},
		modules.Method{Name: "unref", Func: onTimeout((*timeout).unref)},
		modules.Method{Name: "ref", Func: onTimeout((*timeout).ref)},
		modules.Method{Name: "hasRef", Func: onTimeout((*timeout).hasRef)},
		modules.Method{Name: "close", Func: onTimeout(func(t *timeout) goja.Value {
			t.clear()
			return t.obj
		})},
	)
	primitive := l.env.Function("[Symbol.toPrimitive]", 0, onTimeout(func(t *timeout) goja.Value {
		return l.env.VM.ToValue(t.number())
	}))
	modules.Must(proto.DefineDataPropertySymbol(goja.SymToPrimitive, primitive, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	l.disposable(proto, onTimeout(func(t *timeout) goja.Value {
		t.clear()
		return nil
	}))
	return proto
}

// illegal is the constructor of both classes: only the functions make timers.
func (l *lib) illegal(goja.ConstructorCall) *goja.Object {
	l.env.ThrowType("ERR_ILLEGAL_CONSTRUCTOR", "Illegal constructor")
	return nil
}

// disposable adds [Symbol.dispose] where the runtime has that Symbol.
func (l *lib) disposable(proto *goja.Object, f modules.Func) {
	sym, ok := l.env.Builtin("Symbol").Get("dispose").(*goja.Symbol)
	if ok {
		modules.Must(proto.DefineDataPropertySymbol(sym, l.env.Function("[Symbol.dispose]", 0, f),
			goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
}

// onTimeout makes a method for a prototype. Called on something else it does
// nothing and returns that.
func onTimeout(f func(*timeout) goja.Value) modules.Func {
	return func(a modules.Args) goja.Value {
		if t := timeoutOf(a.This); t != nil {
			return f(t)
		}
		return a.This
	}
}

func (t *timeout) ref() goja.Value {
	t.lib.env.Loop.RefTimer(&t.timer, true)
	return t.obj
}

func (t *timeout) unref() goja.Value {
	t.lib.env.Loop.RefTimer(&t.timer, false)
	return t.obj
}

func (t *timeout) hasRef() goja.Value { return t.lib.env.VM.ToValue(t.timer.HasRef()) }
