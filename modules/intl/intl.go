// SPDX-License-Identifier: Apache-2.0

// Package intl is the global Intl of ECMA-402, for the one locale en-US. It is
// written in JavaScript; what that cannot know, such as the rules of time zones,
// comes from here. Nothing is made before a script reads the name.
package intl

import (
	"math/big"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// sources are the modules in JavaScript, which scripts cannot require.
func sources() map[string]func(*modules.Env, *goja.Object) {
	return map[string]func(*modules.Env, *goja.Object){
		"intl":              bindLazy,
		"intl_array":        nil,
		"intl_base":         nil,
		"intl_collator":     bindCollator,
		"intl_locale":       nil,
		"intl_words":        nil,
		"intl_date":         bindZones,
		"intl_date_parts":   nil,
		"intl_zones":        nil,
		"intl_decimal":      nil,
		"intl_number":       nil,
		"intl_number_data":  nil,
		"intl_number_parts": nil,
		"intl_segmenter":    nil,
		"intl_segments":     nil,
	}
}

// Modules are the parts of Intl.
func Modules() []modules.Module {
	var list []modules.Module
	for name, bind := range sources() {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind})
	}
	return list
}

// bindLazy gives binding.lazy.
func bindLazy(env *modules.Env, binding *goja.Object) { env.DefineLazy(binding, false) }

// Install makes the methods of the built-in objects that depend on the locale
// those of Intl. Each is compiled when it is first called.
func Install(env *modules.Env) {
	g := env.VM.GlobalObject()
	env.PatchLate(g, "Date", func(ctor *goja.Object) {
		replace(env, ctor, "intl_date", "toLocaleString", "toLocaleDateString", "toLocaleTimeString")
	})
	installCompare(env)
	late(env, env.VM.ToValue(0), "toLocaleString", "intl_number", "numberToLocaleString")
	late(env, env.VM.ToValue(new(big.Int)), "toLocaleString", "intl_number", "bigintToLocaleString")
	wrap(env, env.VM.NewArray().Prototype().Get("toLocaleString").(*goja.Object), "intl_array", "arrayToLocaleString")
	installTyped(env)
}

// installTyped is for the typed arrays, whose methods are those of the class
// behind them, which has no name.
func installTyped(env *modules.Env) {
	done := false
	for _, name := range [...]string{"Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array",
		"Uint32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array"} {
		env.PatchLate(env.VM.GlobalObject(), name, func(ctor *goja.Object) {
			if done {
				return
			}
			done = true
			proto := ctor.Get("prototype").(*goja.Object).Prototype()
			lateOn(env, proto, "toLocaleString", "intl_array", "typedArrayToLocaleString")
		})
	}
}

// replace puts members of a module in the place of methods of a class.
func replace(env *modules.Env, ctor *goja.Object, module string, names ...string) {
	proto := ctor.Get("prototype").(*goja.Object)
	for _, name := range names {
		env.Hide(proto, name, env.LateFunction(name, 0, module, name))
	}
}

// late makes a method of the class of a primitive value a member of a module. The
// name of the class is not read by a script that has such a value.
func late(env *modules.Env, value goja.Value, name, module, member string) {
	lateOn(env, value.ToObject(env.VM).Prototype(), name, module, member)
}

// lateOn is late for a prototype.
func lateOn(env *modules.Env, proto *goja.Object, name, module, member string) {
	env.PatchLate(proto, name, func(fn *goja.Object) { wrap(env, fn, module, member) })
}

// wrap makes a function of the engine a member of a module.
func wrap(env *modules.Env, fn *goja.Object, module, member string) {
	env.Wrap(fn, func(modules.Native) modules.Native {
		var call goja.Callable
		return func(c goja.FunctionCall) goja.Value {
			if call == nil {
				call, _ = goja.AssertFunction(env.Require(module).(*goja.Object).Get(member))
			}
			return env.Invoke(call, c.This, c.Arguments...)
		}
	})
}
