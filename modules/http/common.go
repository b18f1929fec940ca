// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// commonExports is require("_http_common"), without the parser of Node.js.
func (c *Core) commonExports() *goja.Object {
	obj := c.env.Object("CRLF", buffer.ASCII("\r\n"), "methods", c.methodList())
	for name, source := range map[string]string{"chunkExpression": `(?:^|\W)chunked(?:$|\W)`, "continueExpression": `(?:^|\W)100-continue(?:$|\W)`} {
		re, err := c.env.VM.New(c.env.Builtin("RegExp"), buffer.ASCII(source), buffer.ASCII("i"))
		modules.Must(err)
		modules.Must(obj.Set(name, re))
	}
	c.env.Define(obj,
		modules.Method{Name: "_checkIsHttpToken", Len: 1, Func: func(a modules.Args) goja.Value {
			return c.boolean(http1.ValidName(a.Argument(0).String()))
		}},
		modules.Method{Name: "_checkInvalidHeaderChar", Len: 1, Func: func(a modules.Args) goja.Value {
			return c.boolean(!validText(a.Argument(0).ToString()))
		}},
	)
	return obj
}
