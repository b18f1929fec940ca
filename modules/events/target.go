// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bindTarget gives js/event_target.js what it cannot do by itself:
//
//	binding.now()              milliseconds since the runtime started
//	binding.throwLater(error)  an uncaught exception, after what is running
func bindTarget(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "now", Func: now},
		modules.Method{Name: "throwLater", Len: 1, Func: throwLater},
	)
}

func now(a modules.Args) goja.Value { return a.Env.VM.ToValue(a.Env.Loop.Now()) }

func throwLater(a modules.Args) goja.Value {
	err := a.Argument(0)
	a.Env.NextTickFunc(func() { panic(err) })
	return nil
}
