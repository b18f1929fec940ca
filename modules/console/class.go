// SPDX-License-Identifier: Apache-2.0

package console

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// instance marks objects made by the class Console.
type instance struct {
	modules.Opaque
	console *console
}

// newClass makes console.Console. global counts as an instance of it.
func newClass(env *modules.Env, global *goja.Object) goja.Value {
	var proto *goja.Object
	ctor, proto := env.Class("Console", 1, func(call goja.ConstructorCall) *goja.Object {
		this := call.This
		if call.NewTarget == nil {
			this = env.VM.CreateObject(proto)
		}
		construct(env, this, call.Arguments)
		return this
	})
	for _, m := range newConsole(env, nil, nil).methods() {
		env.Hide(proto, m.Name, env.Function(m.Name, m.Len, forward(m.Name)))
	}
	has := env.Function("[Symbol.hasInstance]", 1, func(a modules.Args) goja.Value {
		_, ok := env.State(a.Argument(0)).(*instance)
		return env.VM.ToValue(ok || a.Argument(0) == goja.Value(global))
	})
	modules.Must(ctor.DefineDataPropertySymbol(goja.SymHasInstance, has, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	return ctor
}

// forward makes a method of the prototype: it finds its console in this.
func forward(name string) modules.Func {
	return func(a modules.Args) goja.Value {
		i, ok := a.Env.State(a.This).(*instance)
		if !ok {
			a.Env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type Console`)
		}
		for _, m := range i.console.methods() {
			if m.Name == name {
				return m.Func(a)
			}
		}
		return nil
	}
}

// construct makes this a console. Methods that a subclass overrides are left
// to it, the others are bound.
func construct(env *modules.Env, this *goja.Object, args []goja.Value) {
	a := modules.Args{FunctionCall: goja.FunctionCall{Arguments: args}, Env: env}
	o, ok := a.Argument(0).(*goja.Object)
	if !ok || isCallable(o.Get("write")) {
		o = env.Object("stdout", a.Argument(0), "stderr", a.Argument(1), "ignoreErrors", a.Argument(2))
	}
	c := fromOptions(env, o)
	env.Attach(this, &instance{console: c})
	env.Hide(this, "_stdout", c.out.stream)
	env.Hide(this, "_stderr", c.err.stream)
	for _, m := range c.methods() {
		inherited := this.Get(m.Name)
		if inherited != nil && !isNative(inherited) {
			modules.Must(this.Set(m.Name, bind(env, inherited, this)))
			continue
		}
		modules.Must(this.Set(m.Name, env.Function(m.Name, m.Len, m.Func)))
	}
}

func isCallable(v goja.Value) bool {
	_, ok := goja.AssertFunction(v)
	return ok
}

// isNative tells whether v is a method of ours.
func isNative(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	_, ok = o.Export().(func(goja.FunctionCall) goja.Value)
	return ok && util.IsNative(o)
}

func bind(env *modules.Env, method goja.Value, this *goja.Object) goja.Value {
	fn, ok := goja.AssertFunction(method)
	if !ok {
		return method
	}
	return env.VM.ToValue(func(c goja.FunctionCall) goja.Value { return env.Invoke(fn, this, c.Arguments...) })
}
