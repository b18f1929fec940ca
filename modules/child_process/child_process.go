// SPDX-License-Identifier: Apache-2.0

// Package childprocess is the native half of require("child_process"): it
// starts programs, tells how they end, and moves the messages of a channel.
// Everything that scripts see is in js/child_process*.js.
package childprocess

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("child_process") and its parts.
func Modules() []modules.Module {
	internal := func(name string) modules.Module {
		return modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind}
	}
	return []modules.Module{
		{Name: "child_process", Source: js.Source("child_process"), Bind: bind},
		internal("child_process_class"),
		internal("child_process_ipc"),
		internal("child_process_options"),
		internal("child_process_stdio"),
		internal("child_process_sync"),
	}
}

func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "spawn", Len: 2, Func: spawn},
		modules.Method{Name: "spawnSync", Len: 1, Func: spawnSync},
		modules.Method{Name: "openChannel", Len: 2, Func: openChannel},
		modules.Method{Name: "systemError", Len: 2, Func: systemError},
	)
}
