// SPDX-License-Identifier: Apache-2.0

package url

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// tag sets Symbol.toStringTag.
func tag(proto *goja.Object, name goja.Value) {
	modules.Must(proto.DefineDataPropertySymbol(goja.SymToStringTag, name, goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// inspectable gives a prototype the method that util.inspect calls. What it
// shows is the business of url_inspect.js.
func (c *classes) inspectable(proto *goja.Object, name string, length int) {
	symbols := c.env.Builtin("Symbol")
	lookup, _ := goja.AssertFunction(symbols.Get("for"))
	key := c.env.Invoke(lookup, symbols, c.env.VM.ToValue("nodejs.util.inspect.custom")).(*goja.Symbol)
	fn := c.env.Function("[nodejs.util.inspect.custom]", length, func(a modules.Args) goja.Value {
		return c.show(name, a)
	})
	modules.Must(proto.DefineDataPropertySymbol(key, fn, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

func (c *classes) show(name string, a modules.Args) goja.Value {
	items := goja.Undefined()
	switch name {
	case "inspectURL":
		c.record(a.This)
	case "inspectParams":
		c.query(a)
	default:
		items = c.rest(a.This)
	}
	fn, _ := goja.AssertFunction(c.env.Require("url_inspect").(*goja.Object).Get(name))
	return c.env.Invoke(fn, goja.Undefined(), a.This, a.Argument(0), a.Argument(1), items)
}
