// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// moduleModule describes require("module"): the class that the loader of this
// runtime is.
func moduleModule() modules.Module {
	return modules.Module{Name: "module", New: func(env *modules.Env) goja.Value {
		return (*Runtime)(env.Host.(*host)).moduleLoader().ctor
	}}
}
