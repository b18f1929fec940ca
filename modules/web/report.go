// SPDX-License-Identifier: Apache-2.0

package web

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// reporter makes the module with reportError.
func reporter(env *modules.Env) goja.Value {
	obj := env.VM.NewObject()
	env.Define(obj, modules.Method{Name: "reportError", Len: 1, Func: reportError})
	return obj
}

// reportError(error) has error treated as if nobody had caught it, once the
// script that runs has returned.
func reportError(a modules.Args) goja.Value {
	if a.Len() == 0 {
		a.Env.ThrowType("ERR_MISSING_ARGS", `The "error" argument must be specified`)
	}
	err := a.Argument(0)
	a.Env.NextTickFunc(func() { panic(err) })
	return nil
}
