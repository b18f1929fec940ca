// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// replModules are require("repl") and what it consists of.
func replModules() []modules.Module {
	list := []modules.Module{{Name: "repl", Source: js.Source("repl")}}
	for _, part := range [...]string{"commands", "complete", "context", "errors", "eval", "history", "keys", "main", "names", "owners", "preview", "screen", "search", "server"} {
		name := "repl_" + part
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bindREPL})
	}
	return list
}

func bindREPL(env *modules.Env, binding *goja.Object) {
	r := (*Runtime)(env.Host.(*host))
	modules.Must(binding.Set("evaluate", env.Function(modules.TypedName, 3, r.evaluateTyped)))
	env.Define(binding,
		modules.Method{Name: "lexicals", Func: func(modules.Args) goja.Value { return r.moduleLoader().strings(env.Lexicals()) }},
		modules.Method{Name: "claim", Len: 1, Func: func(a modules.Args) goja.Value {
			r.claim = a.Func(0, "claim")
			return nil
		}},
		modules.Method{Name: "preview", Len: 3, Func: r.previewTyped},
		modules.Method{Name: "width", Len: 1, Func: func(a modules.Args) goja.Value { return r.vm.ToValue(util.Width(a.Argument(0).String())) }},
		modules.Method{Name: "variable", Len: 1, Func: r.variable},
		modules.Method{Name: "undeclare", Len: 1, Func: func(a modules.Args) goja.Value {
			env.Undeclare(a.Argument(0).String())
			return nil
		}},
	)
}

// variable(name) is a variable of the program, which process.env does not have
// under the compat option.
func (r *Runtime) variable(a modules.Args) goja.Value {
	if v, ok := os.LookupEnv(a.Argument(0).String()); ok {
		return r.vm.ToValue(v)
	}
	return goja.Undefined()
}

// claimed tells whether a session of a script has shown what a callback threw.
func (r *Runtime) claimed(ex *goja.Exception) bool {
	if r.claim == nil {
		return false
	}
	v, err := r.claim(goja.Undefined(), ex.Value())
	return err == nil && v.ToBoolean()
}

// evaluateTyped is evaluate(code, file, context): undefined if code is not
// complete, {value}, or {promise, slot} of which slot.value is the result once
// promise is fulfilled. A context that is not null is the scope of the code.
func (r *Runtime) evaluateTyped(a modules.Args) goja.Value {
	scope, _ := a.Argument(2).(*goja.Object)
	in, more, err := r.compiler.typedOrLowered(a.Argument(1).String(), clean(a.Argument(0).String()), scope != nil)
	if more {
		return goja.Undefined()
	}
	if err != nil {
		panic(r.moduleLoader().syntaxError(err))
	}
	place := r.env.Object("scope", scope, "value", goja.Undefined())
	r.env.Hide(r.vm.GlobalObject(), slot, place)
	in.hoist(r.env, scope)
	v := r.attempt(in, place)
	if in.async {
		return r.env.Object("promise", v, "slot", place)
	}
	return r.env.Object("value", v)
}

// hoist declares the names of code that only assigns to them.
func (in *input) hoist(env *modules.Env, scope *goja.Object) {
	if !in.hoisted {
		return
	}
	for _, name := range in.names {
		if scope == nil {
			in.declare(env, name)
		} else if !has(scope, name) {
			modules.Must(scope.Set(name, goja.Undefined()))
		}
	}
}

func has(obj *goja.Object, name string) bool {
	for _, key := range obj.GetOwnPropertyNames() {
		if key == name {
			return true
		}
	}
	return false
}

// declare makes name a variable that can be assigned to.
func (in *input) declare(env *modules.Env, name string) {
	prg, err := goja.Compile("repl", "let "+name, false)
	modules.Must(err)
	if _, err := env.Evaluate(prg, []string{name}); err != nil {
		return // it is a property of the global object, which is as good
	}
}

// attempt runs code that SIGINT stops.
func (r *Runtime) attempt(in *input, place goja.Value) goja.Value {
	names := in.names
	if in.hoisted {
		names = nil
	}
	if r.session != nil {
		r.session.signals.begin()
	}
	v, err := r.env.Evaluate(in.program, names)
	if fn, ok := goja.AssertFunction(v); ok && in.async && err == nil {
		v, err = fn(goja.Undefined(), place)
	}
	if r.session != nil {
		r.session.signals.end()
		if r.session.signals.taken() && (err == nil || isStopLine(err)) {
			r.vm.ClearInterrupt()
			panic(r.env.NewError(modules.PlainError, "ERR_SCRIPT_EXECUTION_INTERRUPTED", "Script execution was interrupted by `SIGINT`"))
		}
	}
	if err != nil {
		panic(err)
	}
	return v
}

func isStopLine(err error) bool {
	var in *goja.InterruptedError
	if !errors.As(err, &in) {
		return false
	}
	_, ok := in.Value().(stopLine)
	return ok
}
