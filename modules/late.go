// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// lateNames are the properties of an object that Late defined and nobody has
// touched yet.
type lateNames map[*goja.Object]map[string]bool

// Late is Lazy for a property that is a plain one in every other engine: a
// descriptor of it shows its value. There is a use in it only where the
// property is not enumerable.
func (e *Env) Late(obj *goja.Object, name string, build func() goja.Value) {
	if e.late == nil {
		e.late = lateNames{}
		e.describeLate()
	}
	if e.late[obj] == nil {
		e.late[obj] = map[string]bool{}
	}
	e.late[obj][name] = true
	e.Lazy(obj, name, false, build)
}

// describeLate makes the functions that describe properties read those of Late
// first, which makes them plain.
func (e *Env) describeLate() {
	object, reflect := e.VM.Get("Object").(*goja.Object), e.VM.Get("Reflect").(*goja.Object)
	for _, fn := range [...]goja.Value{object.Get("getOwnPropertyDescriptor"), reflect.Get("getOwnPropertyDescriptor")} {
		e.Wrap(fn.(*goja.Object), func(native Native) Native {
			return func(c goja.FunctionCall) goja.Value {
				e.touch(c.Argument(0), c.Argument(1))
				return native(c)
			}
		})
	}
	e.Wrap(object.Get("getOwnPropertyDescriptors").(*goja.Object), func(native Native) Native {
		return func(c goja.FunctionCall) goja.Value {
			e.touchAll(c.Argument(0))
			return native(c)
		}
	})
}

// touch makes obj[key] plain if it is of Late.
func (e *Env) touch(obj, key goja.Value) {
	target, ok := obj.(*goja.Object)
	if !ok || e.late[target] == nil {
		return
	}
	if name, ok := key.(goja.String); ok && e.late[target][name.String()] {
		delete(e.late[target], name.String())
		target.Get(name.String())
	}
}

func (e *Env) touchAll(obj goja.Value) {
	target, ok := obj.(*goja.Object)
	if !ok {
		return
	}
	for name := range e.late[target] {
		target.Get(name)
	}
	delete(e.late, target)
}

// LateFunction makes a function whose work is done by a member of a built-in
// module that is loaded by the first call. Its name and length are there from
// the beginning.
func (e *Env) LateFunction(name string, length int, module, member string) *goja.Object {
	var fn goja.Callable
	return e.Function(name, length, func(a Args) goja.Value {
		if fn == nil {
			fn, _ = goja.AssertFunction(e.Require(module).(*goja.Object).Get(member))
		}
		return e.Invoke(fn, a.This, a.Arguments...)
	})
}
