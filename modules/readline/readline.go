// SPDX-License-Identifier: Apache-2.0

// Package readline is require("readline") and require("readline/promises").
// They are written in JavaScript (js/readline*.js); natively comes only what
// looks at each character.
package readline

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// Modules describes the modules and the internal ones they consist of.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "readline", Source: js.Source("readline"), Bind: bind},
		{Name: "readline/promises", Source: js.Source("readline_promises"), Bind: bind},
	}
	for _, part := range [...]string{"complete", "cursor", "edit", "history", "interface", "keys", "lines", "setup", "ttywrite"} {
		name := "readline_" + part
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind})
	}
	return list
}

func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "shown", Len: 1, Func: shown},
		modules.Method{Name: "strip", Len: 1, Func: strip},
		modules.Method{Name: "width", Len: 1, Func: width},
	)
}

// width(text) is how many columns text takes on a terminal.
func width(a modules.Args) goja.Value { return a.Env.VM.ToValue(util.Width(a.Argument(0).String())) }

// strip(text) is text without the sequences that control a terminal.
func strip(a modules.Args) goja.Value {
	lib := a.Env.Require("util").(*goja.Object)
	fn, _ := goja.AssertFunction(lib.Get("stripVTControlCharacters"))
	return a.Env.Invoke(fn, lib, a.Argument(0))
}

// shown(value) is how an error message shows a value.
func shown(a modules.Args) goja.Value {
	lib := a.Env.Require("util").(*goja.Object)
	fn, _ := goja.AssertFunction(lib.Get("inspect"))
	return a.Env.Invoke(fn, lib, a.Argument(0))
}
