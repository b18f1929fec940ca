// SPDX-License-Identifier: Apache-2.0

package process

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// iotjsEnviron is what process.env has in IoT.js: these variables, as empty
// texts if they are not set, and no other. IOTJS_ENV tells about the build and
// does not come from the system.
func iotjsEnviron(getenv func(string) string) []string {
	environ := []string{"IOTJS_ENV="}
	for _, name := range [...]string{"HOME", "IOTJS_PATH", "IOTJS_EXTRA_MODULE_PATH", "IOTJS_WORKING_DIR_PATH"} {
		environ = append(environ, name+"="+getenv(name))
	}
	return environ
}

// defineIotjs adds what IoT.js has and Node.js has not: process.iotjs with the
// name of the board, and builtin_modules, the names of all modules.
func (p *Process) defineIotjs() {
	p.env.Lazy(p.object, "iotjs", true, func() goja.Value { return p.env.Object("board", board()) })
	p.env.Lazy(p.object, "builtin_modules", true, func() goja.Value {
		list := p.env.VM.NewObject()
		for _, name := range p.env.Host.Builtins() {
			modules.Must(list.Set(name, true))
		}
		return list
	})
}
