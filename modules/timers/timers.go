// SPDX-License-Identifier: Apache-2.0

// Package timers is require("timers") and require("timers/promises"): the
// global setTimeout, setInterval, setImmediate and their opposites.
//
// A Timeout is one Go struct, which is the state of the object that scripts
// see, its properties, and the eventloop.Timer at once: a program may have a
// million of them.
package timers

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("timers") and require("timers/promises").
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "timers", New: func(env *modules.Env) goja.Value { return newLib(env).exports() }},
		{Name: "timers/promises", Source: js.Source("timers_promises")},
	}
}

// lib is what the timers of one runtime share.
type lib struct {
	env                  *modules.Env
	timeouts, immediates *goja.Object // the prototypes
	lastID               int64
	byID                 map[int64]*timeout // whose number a script has asked for
	calleeObj            *goja.Object       // the last function that was given, and
	callee               native             // how it is called: a program uses few
	due                  due                // what step is to call
	step                 func()
}

// native is how the engine calls a function from inside JavaScript: exceptions
// pass through as panics.
type native = func(goja.FunctionCall) goja.Value

// due is a Timeout or an Immediate whose time has come.
type due interface{ call() }

func newLib(env *modules.Env) *lib {
	l := &lib{env: env, byID: make(map[int64]*timeout)}
	l.step = func() {
		d := l.due
		l.due = nil
		d.call()
	}
	l.timeouts = l.timeoutClass()
	l.immediates = l.immediateClass()
	return l
}

// enter calls d from the loop, with everything that follows a callback.
func (l *lib) enter(d due) {
	l.due = d
	l.env.Enter(l.step)
}

func (l *lib) exports() *goja.Object {
	obj := l.env.VM.NewObject()
	l.env.Define(obj,
		modules.Method{Name: "setTimeout", Len: 5, Func: l.setTimeout},
		modules.Method{Name: "clearTimeout", Len: 1, Func: l.clearTimeout},
		modules.Method{Name: "setImmediate", Len: 4, Func: l.setImmediate},
		modules.Method{Name: "clearImmediate", Len: 1, Func: l.clearImmediate},
		modules.Method{Name: "setInterval", Len: 5, Func: l.setInterval},
		modules.Method{Name: "clearInterval", Len: 1, Func: l.clearInterval},
	)
	l.env.Lazy(obj, "promises", true, func() goja.Value { return l.env.Require("timers/promises") })
	l.promisify(obj, "setTimeout")
	l.promisify(obj, "setImmediate")
	return obj
}

// promisify makes util.promisify return the function of timers/promises.
func (l *lib) promisify(exports *goja.Object, name string) {
	class := l.env.Builtin("Symbol")
	find, _ := goja.AssertFunction(class.Get("for"))
	sym := l.env.Invoke(find, class, l.env.VM.ToValue("nodejs.util.promisify.custom")).(*goja.Symbol)
	get := l.env.Function("get", 0, func(modules.Args) goja.Value {
		return l.env.Require("timers/promises").(*goja.Object).Get(name)
	})
	fn := exports.Get(name).(*goja.Object)
	modules.Must(fn.DefineAccessorPropertySymbol(sym, get, nil, goja.FLAG_FALSE, goja.FLAG_TRUE))
}

// callback reads the function that every one of these functions gets first.
func (l *lib) callback(a modules.Args) *goja.Object {
	fn, ok := a.Argument(0).(*goja.Object)
	if ok && (fn == l.calleeObj || l.calleeOf(fn) != nil) {
		return fn
	}
	if l.env.Compat {
		panic(l.env.NewError(modules.TypeError, "", "Bad arguments: callback must be a Function"))
	}
	l.env.ThrowArgType("callback", "of type function", a.Argument(0))
	return nil
}

// calleeOf returns how fn is called, or nil if it is no function.
func (l *lib) calleeOf(fn *goja.Object) native {
	if fn == l.calleeObj {
		return l.callee
	}
	call := modules.CallOf(fn)
	if call != nil {
		l.calleeObj, l.callee = fn, call
	}
	return call
}
