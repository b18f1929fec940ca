// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bindCopy fills the binding of js/fs_cp.js:
//
//	path(value, name)                              the path that a value means
//	mode(value)                                    the mode of copyFile
//	systemError(code, errno, name, reason, message, path)   a SystemError of cp
func bindCopy(env *modules.Env, binding *goja.Object) {
	m := of(env)
	env.Define(binding,
		modules.Method{Name: "path", Func: func(a modules.Args) goja.Value {
			return env.VM.ToValue(m.pathOf(a.Argument(0), a.Argument(1).String()))
		}},
		modules.Method{Name: "mode", Func: func(a modules.Args) goja.Value {
			if a.Nullish(0) {
				return env.VM.ToValue(0)
			}
			return env.VM.ToValue(a.Int(0, "mode", 0, anyAccess))
		}},
		modules.Method{Name: "systemError", Func: func(a modules.Args) goja.Value {
			return m.codedError(&coded{
				code: a.Argument(0).String(), system: true, errno: int(a.Argument(1).ToInteger()),
				name: a.Argument(2).String(), reason: a.Argument(3).String(),
				message: a.Argument(4).String(), call: "cp", path: a.Argument(5).String(),
			})
		}})
}
