// SPDX-License-Identifier: Apache-2.0

package net

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// familyMethods read and set the defaults of autoSelectFamily.
func (c *Core) familyMethods() []modules.Method {
	return []modules.Method{
		{Name: "getDefaultAutoSelectFamily", Func: func(modules.Args) goja.Value { return c.boolean(c.autoSelect) }},
		{Name: "setDefaultAutoSelectFamily", Len: 1, Func: func(a modules.Args) goja.Value {
			c.autoSelect = a.Bool(0, "value")
			return nil
		}},
		{Name: "getDefaultAutoSelectFamilyAttemptTimeout", Func: func(modules.Args) goja.Value { return c.value(c.attemptTimeout) }},
		{Name: "setDefaultAutoSelectFamilyAttemptTimeout", Len: 1, Func: func(a modules.Args) goja.Value {
			c.attemptTimeout = max(10, a.Int(0, "value", 1, math.MaxInt32))
			return nil
		}},
	}
}
