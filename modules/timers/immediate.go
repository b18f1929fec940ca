// SPDX-License-Identifier: Apache-2.0

package timers

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// immediate is an Immediate: what setImmediate returns.
type immediate struct {
	imm       eventloop.Immediate
	lib       *lib
	obj       *goja.Object
	fn        *goja.Object // nil once called or cleared
	args      []goja.Value
	destroyed bool
	extra     *extra
}

// setImmediate(callback, ...args) calls callback after what is ready now.
// IoT.js ignores the second argument.
func (l *lib) setImmediate(a modules.Args) goja.Value {
	first := 1
	if l.env.Compat {
		first = 2
	}
	i := &immediate{lib: l, fn: l.callback(a), args: a.Rest(first)}
	i.obj = l.env.VM.NewDynamicObject(i)
	modules.Must(i.obj.SetPrototype(l.immediates))
	i.imm.Owner, i.imm.Origin = i, l.env.Start("Immediate", i.obj)
	l.env.Loop.StartImmediate(&i.imm)
	return i.obj
}

// Expire implements eventloop.Expirer.
func (i *immediate) Expire() { i.lib.enter(i) }

func (i *immediate) call() {
	fn, args := i.fn, i.args
	i.destroyed, i.fn = true, nil
	if fn != nil {
		i.lib.calleeOf(fn)(goja.FunctionCall{This: i.obj, Arguments: args})
	}
}

func (i *immediate) clear() {
	i.lib.env.Loop.StopImmediate(&i.imm)
	if !i.destroyed {
		i.lib.env.Destroyed(i.imm.Origin)
	}
	i.destroyed, i.fn = true, nil
}

// Get implements goja.DynamicObject.
func (i *immediate) Get(key string) goja.Value {
	switch key {
	case "_onImmediate":
		return orNull(i.fn)
	case "_argv":
		return array(i.lib.env, i.args)
	case "_destroyed":
		return i.lib.env.VM.ToValue(i.destroyed)
	}
	return i.extra.get(key)
}

// Set implements goja.DynamicObject.
func (i *immediate) Set(key string, v goja.Value) bool {
	switch key {
	case "_onImmediate":
		i.fn = callable(v)
	case "_argv", "_destroyed":
	default:
		i.extra = i.extra.set(key, v)
	}
	return true
}

// Has implements goja.DynamicObject.
func (i *immediate) Has(key string) bool { return i.Get(key) != nil }

// Delete implements goja.DynamicObject.
func (i *immediate) Delete(key string) bool { return i.extra.remove(key) }

// Keys implements goja.DynamicObject.
func (i *immediate) Keys() []string {
	return append([]string{"_onImmediate", "_argv", "_destroyed"}, i.extra.keys()...)
}

func (l *lib) immediateClass() *goja.Object {
	_, proto := l.env.Class("Immediate", 0, l.illegal,
		modules.Method{Name: "ref", Func: onImmediate((*immediate).ref)},
		modules.Method{Name: "unref", Func: onImmediate((*immediate).unref)},
		modules.Method{Name: "hasRef", Func: onImmediate((*immediate).hasRef)},
	)
	l.disposable(proto, onImmediate(func(i *immediate) goja.Value {
		i.clear()
		return nil
	}))
	return proto
}

// onImmediate makes a method for a prototype. Called on something else it does
// nothing and returns that.
func onImmediate(f func(*immediate) goja.Value) modules.Func {
	return func(a modules.Args) goja.Value {
		if i := stateOf[*immediate](a.This); i != nil {
			return f(i)
		}
		return a.This
	}
}

func (i *immediate) ref() goja.Value {
	i.lib.env.Loop.RefImmediate(&i.imm, true)
	return i.obj
}

func (i *immediate) unref() goja.Value {
	i.lib.env.Loop.RefImmediate(&i.imm, false)
	return i.obj
}

func (i *immediate) hasRef() goja.Value {
	return i.lib.env.VM.ToValue(!i.destroyed && i.imm.HasRef())
}
