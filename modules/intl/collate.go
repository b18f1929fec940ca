// SPDX-License-Identifier: Apache-2.0

package intl

import (
	"github.com/dop251/goja"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/iotjs/iotjs/internal/inits"
	"github.com/iotjs/iotjs/modules"
)

// bindCollator gives binding.collator(sensitivity, numeric): a function that
// compares two texts by the order of Unicode, in which English needs no change.
func bindCollator(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "collator", Len: 2, Func: func(a modules.Args) goja.Value {
		inits.Collation.Run()
		return env.Function("", 2, comparer(collate.New(language.Und, options(a)...)))
	}})
}

func options(a modules.Args) (list []collate.Option) {
	switch a.Argument(0).String() {
	case "base":
		list = append(list, collate.IgnoreCase, collate.IgnoreDiacritics, collate.IgnoreWidth)
	case "accent":
		list = append(list, collate.IgnoreCase, collate.IgnoreWidth)
	}
	if a.Argument(1).ToBoolean() {
		list = append(list, collate.Numeric)
	}
	return list
}

// comparer compares its arguments, which are strings.
func comparer(c *collate.Collator) modules.Func {
	return func(a modules.Args) goja.Value {
		return a.Env.VM.ToValue(c.CompareString(a.Argument(0).String(), a.Argument(1).String()))
	}
}

// installCompare gives String.prototype.localeCompare its options. Without any the
// engine's method compares in the same way.
func installCompare(env *modules.Env) {
	env.PatchLate(env.VM.ToValue("").ToObject(env.VM).Prototype(), "localeCompare", func(fn *goja.Object) {
		env.Wrap(fn, func(native modules.Native) modules.Native {
			var call goja.Callable
			return func(c goja.FunctionCall) goja.Value {
				inits.Collation.Run()
				if goja.IsUndefined(c.Argument(1)) && goja.IsUndefined(c.Argument(2)) || goja.IsUndefined(c.This) || goja.IsNull(c.This) {
					return native(c)
				}
				if call == nil {
					call, _ = goja.AssertFunction(env.Require("intl_collator").(*goja.Object).Get("localeCompare"))
				}
				return env.Invoke(call, c.This, c.Arguments...)
			}
		})
	})
}
