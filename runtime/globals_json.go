// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsonfault"
	"github.com/iotjs/iotjs/modules"
)

// wordJSON makes JSON.parse explain what is wrong with a text as Node.js does;
// the engine passes on what Go says of it.
func (r *Runtime) wordJSON() {
	holder := object(r.vm.Get("JSON"))
	parse, _ := goja.AssertFunction(holder.Get("parse"))
	r.env.Hide(holder, "parse", r.env.Function("parse", 2, func(a modules.Args) goja.Value {
		src := a.Argument(0).ToString()
		v, err := parse(a.This, src, a.Argument(1))
		if err == nil {
			return v
		}
		if message := jsonfault.Explain(src.String()); message != "" {
			panic(r.env.NewError(modules.SyntaxError, "", message))
		}
		panic(err)
	}))
}
