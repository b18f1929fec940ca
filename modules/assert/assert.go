// SPDX-License-Identifier: Apache-2.0

// Package assert describes require('assert'), which is written in JavaScript
// (js/assert*.js). Go gives it the loose deep comparison; the strict one is
// util.isDeepStrictEqual.
package assert

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// Modules describes assert, assert/strict and the parts that are loaded when
// an assertion fails.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "assert", Source: js.Source("assert"), Bind: bind},
		{Name: "assert/strict", New: strict},
	}
	for _, name := range [...]string{"assert_error", "assert_message", "assert_diff", "assert_throws", "assert_source"} {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name)})
	}
	return list
}

func strict(env *modules.Env) goja.Value { return env.Require("assert").(*goja.Object).Get("strict") }

func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "isDeepEqual", Len: 2, Func: isDeepEqual})
}

// isDeepEqual(a, b) compares as assert.deepEqual does.
func isDeepEqual(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(util.Of(a.Env).Realm().DeepEqual(a.Argument(0), a.Argument(1), false))
}
