// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// Func is the one signature of natives. A nil result is undefined.
type Func func(Args) goja.Value

// Method is a named native. Len is the function's length property.
type Method struct {
	Name string
	Len  int
	Func Func
}

// Function makes a JavaScript function of f with a name and a length.
func (e *Env) Function(name string, length int, f Func) *goja.Object {
	fn := e.VM.ToValue(func(c goja.FunctionCall) goja.Value {
		if v := f(Args{FunctionCall: c, Env: e}); v != nil {
			return v
		}
		return goja.Undefined() // the engine calls reactions of promises without this
	}).(*goja.Object)
	e.rename(fn, name, length)
	return fn
}

func (e *Env) rename(fn *goja.Object, name string, length int) {
	Must(fn.DefineDataProperty("name", e.VM.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	if length != 0 {
		Must(fn.DefineDataProperty("length", e.VM.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
}

// StateMethod is a method of the objects whose state is a T (Attach). Called on
// anything else it throws ERR_INVALID_THIS, with the name of the class.
func StateMethod[T any](class, name string, length int, f func(T, Args) goja.Value) Method {
	return Method{Name: name, Len: length, Func: func(a Args) goja.Value {
		state, ok := a.Env.State(a.This).(T)
		if !ok {
			a.Env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type %s`, class)
		}
		return f(state, a)
	}}
}

// Define adds natives to the exports of a module: writable, enumerable and
// configurable, as properties of a module are.
func (e *Env) Define(obj *goja.Object, methods ...Method) {
	for _, m := range methods {
		Must(obj.Set(m.Name, e.Function(m.Name, m.Len, m.Func)))
	}
}

// DefineHidden adds natives as methods of a class prototype are: not
// enumerable.
func (e *Env) DefineHidden(obj *goja.Object, methods ...Method) {
	for _, m := range methods {
		e.Hide(obj, m.Name, e.Function(m.Name, m.Len, m.Func))
	}
}

// Hide sets a writable, configurable property that is not enumerable.
func (e *Env) Hide(obj *goja.Object, name string, v goja.Value) {
	Must(obj.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// DefineLazy gives a face binding.lazy(object, name, make): a property that is
// made when it is first read.
func (e *Env) DefineLazy(binding *goja.Object, enumerable bool) {
	e.Define(binding, Method{Name: "lazy", Len: 3, Func: func(a Args) goja.Value {
		build := a.Func(2, "make")
		e.Lazy(a.Argument(0).(*goja.Object), a.Argument(1).String(), enumerable, func() goja.Value {
			return e.Invoke(build, goja.Undefined())
		})
		return nil
	}})
}

// Getter defines an accessor without a setter (set may be nil) on obj.
func (e *Env) Getter(obj *goja.Object, name string, get, set Func) {
	var setter goja.Value
	if set != nil {
		setter = e.Function("set "+name, 1, set)
	}
	Must(obj.DefineAccessorProperty(name, e.Function("get "+name, 0, get), setter, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

// Lazy defines a property whose value is made when it is first read. Assigning
// replaces it, for an object that inherits the property there. One function is both the getter and the setter, which are told
// apart by their arguments: a runtime begins with dozens of them.
func (e *Env) Lazy(obj *goja.Object, name string, enumerable bool, build func() goja.Value) {
	flag := goja.ToFlag(enumerable)
	access := e.VM.ToValue(func(c goja.FunctionCall) goja.Value {
		v, obj := goja.Undefined(), obj
		if len(c.Arguments) > 0 {
			v = c.Arguments[0]
			if heir, ok := c.This.(*goja.Object); ok {
				obj = heir
			}
		} else if made := build(); made != nil {
			v = made
		}
		Must(obj.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, flag))
		return v
	}).(*goja.Object)
	e.rename(access, name, 0)
	Must(obj.DefineAccessorProperty(name, access, access, goja.FLAG_TRUE, flag))
}

// Class makes a constructor in the old style: it works with new, with
// `class X extends`, and called on an object of the caller's
// (`Ctor.call(this)` with util.inherits), in which case call.This is that
// object. construct sets up call.This and may return nil, or another object to
// be the result.
func (e *Env) Class(name string, length int, construct func(call goja.ConstructorCall) *goja.Object, methods ...Method) (ctor, proto *goja.Object) {
	ctor = e.VM.ToValue(construct).(*goja.Object)
	e.rename(ctor, name, length)
	proto = ctor.Get("prototype").(*goja.Object)
	e.DefineHidden(proto, methods...)
	return ctor, proto
}

// Extend makes sub inherit from super: instances and statics.
func (e *Env) Extend(sub, super *goja.Object) {
	Must(sub.SetPrototype(super))
	Must(sub.Get("prototype").(*goja.Object).SetPrototype(super.Get("prototype").(*goja.Object)))
}

// Object makes a plain object of alternating names and values.
func (e *Env) Object(pairs ...any) *goja.Object {
	obj := e.VM.NewObject()
	for i := 0; i+1 < len(pairs); i += 2 {
		Must(obj.Set(pairs[i].(string), pairs[i+1]))
	}
	return obj
}
