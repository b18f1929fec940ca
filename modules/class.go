// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// NewClass makes a class as the language has them: it refuses to be called
// without new, and its prototype cannot be replaced. construct makes an instance
// that inherits from proto; arguments that were not given are not in args. A
// class written in JavaScript that calls a native function costs three times as
// much for each instance.
func (e *Env) NewClass(name string, length int, construct func(a Args, proto *goja.Object) *goja.Object) (ctor, proto *goja.Object) {
	ctor = e.VM.ToValue(func(goja.ConstructorCall) *goja.Object { return nil }).(*goja.Object)
	e.rename(ctor, name, length)
	proto = ctor.Get("prototype").(*goja.Object)
	Must(ctor.DefineDataProperty("prototype", proto, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	e.Wrap(ctor, func(Native) Native {
		return func(goja.FunctionCall) goja.Value {
			e.ThrowType("", "Class constructor %s cannot be invoked without 'new'", name)
			return nil
		}
	})
	e.WrapConstructor(ctor, func(NativeConstructor) NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			a := Args{Env: e, FunctionCall: goja.FunctionCall{This: goja.Undefined(), Arguments: args}}
			return construct(a, prototypeFor(newTarget, ctor, proto))
		}
	})
	if e.classes == nil {
		e.classes = make(map[*goja.Object]bool)
	}
	e.classes[ctor] = true
	return ctor, proto
}

// prototypeFor is what an instance of newTarget, which may be nil for ctor
// itself, inherits from.
func prototypeFor(newTarget, ctor, proto *goja.Object) *goja.Object {
	if newTarget == nil || newTarget == ctor {
		return proto
	}
	if own, ok := newTarget.Get("prototype").(*goja.Object); ok {
		return own
	}
	return proto.Prototype() // Object.prototype
}

// IsClass tells whether NewClass made obj.
func (e *Env) IsClass(obj *goja.Object) bool { return e.classes[obj] }
