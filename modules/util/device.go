// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineDevice adds inherits and the functions that only IoT.js has.
func (s *shared) defineDevice(obj *goja.Object) {
	s.env.Define(obj,
		modules.Method{Name: "inherits", Len: 2, Func: s.inherits},
		modules.Method{Name: "_extend", Len: 2, Func: s.extend},
		modules.Method{Name: "mixin", Len: 1, Func: s.mixin},
		modules.Method{Name: "stringToNumber", Len: 2, Func: stringToNumber},
	)
}

// inherits(ctor, superCtor) makes instances of ctor inherit from superCtor.
func (s *shared) inherits(a modules.Args) goja.Value {
	sub, super := constructor(a, 0, "ctor"), constructor(a, 1, "superCtor")
	parent, ok := super.Get("prototype").(*goja.Object)
	if !ok {
		a.Env.ThrowArgType("superCtor.prototype", "of type object", super.Get("prototype"))
	}
	modules.Must(sub.DefineDataProperty("super_", super, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	own, ok := sub.Get("prototype").(*goja.Object)
	if !ok {
		a.Env.Throw(a.Env.NewError(modules.TypeError, "", "Object.setPrototypeOf called on null or undefined"))
	}
	if err := own.SetPrototype(parent); err != nil {
		panic(err)
	}
	return nil
}

// constructor reads an argument of inherits: anything but null and undefined.
func constructor(a modules.Args, i int, name string) *goja.Object {
	if a.Nullish(i) {
		a.Env.ThrowArgType(name, "of type function", a.Argument(i))
	}
	return a.Argument(i).ToObject(a.Env.VM)
}

// _extend(target, source) copies own enumerable properties.
func (s *shared) extend(a modules.Args) goja.Value {
	target, ok := a.Argument(0).(*goja.Object)
	if ok {
		s.copyOwn(target, a.Argument(1))
	}
	return a.Argument(0)
}

// mixin(target, ...sources) copies the own enumerable properties of sources.
func (s *shared) mixin(a modules.Args) goja.Value {
	if a.Nullish(0) {
		a.Env.Throw(a.Env.NewError(modules.TypeError, "", "target cannot be null or undefined"))
	}
	target := a.Argument(0).ToObject(a.Env.VM)
	for _, source := range a.Rest(1) {
		s.copyOwn(target, source)
	}
	return target
}

func (s *shared) copyOwn(target *goja.Object, source goja.Value) {
	from, ok := source.(*goja.Object)
	if !ok {
		return
	}
	for _, name := range modules.Keys(s.env.VM, from) {
		if err := target.Set(name, from.Get(name)); err != nil {
			panic(err)
		}
	}
}

// stringToNumber(value, default) is the number value stands for, or default.
func stringToNumber(a modules.Args) goja.Value {
	n := a.Argument(0).ToNumber()
	if goja.IsNaN(n) {
		return a.Argument(1)
	}
	return n
}
