// SPDX-License-Identifier: Apache-2.0

package process

import (
	"github.com/dop251/goja"
)

// iotjsVars are the variables that process.env always has in IoT.js.
var iotjsVars = []string{"HOME", "IOTJS_PATH", "IOTJS_ENV", "IOTJS_EXTRA_MODULE_PATH", "IOTJS_WORKING_DIR_PATH"}

// defineIotjs adds what IoT.js has and Node.js has not: process.iotjs with the
// name of the board, and builtin_modules, the names of all modules.
func (p *Process) defineIotjs() {
	p.env.Lazy(p.object, "iotjs", true, func() goja.Value { return p.env.Object("board", board()) })
	p.env.Lazy(p.object, "builtin_modules", true, func() goja.Value {
		list := p.env.VM.NewObject()
		for _, name := range p.env.Host.Builtins() {
			must(list.Set(name, true))
		}
		return list
	})
}
