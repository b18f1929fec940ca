// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// Must panics with err, for operations on our own objects that cannot fail.
func Must(err error) {
	if err != nil {
		panic(err)
	}
}

// Truthy is v as a condition; nil is false.
func Truthy(v goja.Value) bool { return v != nil && v.ToBoolean() }

// Nullish tells whether v is absent, undefined or null.
func Nullish(v goja.Value) bool { return v == nil || goja.IsUndefined(v) || goja.IsNull(v) }

// Callable tells whether v can be called.
func Callable(v goja.Value) bool {
	_, ok := goja.AssertFunction(v)
	return ok
}

// Inherits tells whether proto is a prototype of obj.
func Inherits(obj, proto *goja.Object) bool {
	for obj != nil {
		if obj = obj.Prototype(); obj == proto {
			return true
		}
	}
	return false
}

// CallOf returns the cheapest way to call v, or nil if it is not callable.
func CallOf(v goja.Value) func(goja.FunctionCall) goja.Value {
	obj, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	if obj.ClassName() == "Function" {
		if f, ok := obj.Export().(func(goja.FunctionCall) goja.Value); ok {
			return f
		}
	}
	fn, ok := goja.AssertFunction(obj)
	if !ok {
		return nil
	}
	return func(c goja.FunctionCall) goja.Value {
		v, err := fn(c.This, c.Arguments...)
		Must(err)
		return v
	}
}
