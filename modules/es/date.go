// SPDX-License-Identifier: Apache-2.0

package es

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// guardYears has getYear and setYear of Annex B refuse what is no Date. The engine
// reads what is not there, which ends the process.
func guardYears(env *modules.Env, proto *goja.Object) {
	for _, name := range [...]string{"getYear", "setYear"} {
		fn, ok := proto.Get(name).(*goja.Object)
		if !ok {
			continue
		}
		env.Wrap(fn, func(native modules.Native) modules.Native {
			return func(c goja.FunctionCall) goja.Value {
				if obj, ok := c.This.(*goja.Object); !ok || obj.ClassName() != "Date" || env.IsProxy(obj) {
					env.ThrowType("", "this is not a Date object.")
				}
				return native(c)
			}
		})
	}
}
