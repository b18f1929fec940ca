// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// defineRejections makes the methods that are told when a listener returned a
// promise that was rejected, under captureRejections.
func (c *Core) defineRejections() {
	class := c.env.Builtin("Symbol")
	key, ok := c.callMethod(class, "for", text("nodejs.rejection")).(*goja.Symbol)
	if !ok {
		return
	}
	define := func(proto *goja.Object, f modules.Func) {
		fn := c.env.Function("[nodejs.rejection]", 2, f)
		modules.Must(proto.DefineDataPropertySymbol(key, fn, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
	below, _ := goja.AssertFunction(c.net.Server.Proto.GetSymbol(key))
	define(c.Server.Proto, func(a modules.Args) goja.Value {
		if r := c.response(a.Argument(3)); r != nil && a.Argument(1).String() == "request" {
			r.rejected()
			return nil
		}
		return c.env.Invoke(below, a.This, a.Rest(0)...)
	})
	define(c.Outgoing.Proto, func(a modules.Args) goja.Value {
		c.callMethod(a.ThisObject(), "destroy", a.Argument(0))
		return nil
	})
}

// rejected answers with 500, without what the listener had set, if nothing of
// the response has left yet.
func (r *Response) rejected() {
	if r.made || r.ended {
		r.core.callMethod(r.this, "destroy")
		return
	}
	r.fields = nil
	r.status, r.message = 500, nil
	r.forgetStatus()
	r.EndText(http1.StatusText(500))
}
