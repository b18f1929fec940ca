// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// follow destroys the request when the signal of a script is aborted.
func (r *ClientRequest) follow(v goja.Value) {
	c := r.core
	signal, ok := v.(*goja.Object)
	if !ok || signal.Get("aborted") == nil {
		c.env.ThrowArgType("signal", "an instance of AbortSignal", v)
	}
	abort := c.env.Function("", 0, func(modules.Args) goja.Value {
		c.callMethod(r.this, "destroy", c.abortError(signal.Get("reason")))
		return nil
	})
	if modules.Truthy(signal.Get("aborted")) {
		c.callMethod(r.this, "destroy", c.abortError(signal.Get("reason")))
		return
	}
	c.callMethod(signal, "addEventListener", text("abort"), abort)
	r.Listen("close", func(modules.Args) goja.Value {
		c.callMethod(signal, "removeEventListener", text("abort"), abort)
		return nil
	})
}

// abortError is an AbortError because of reason.
func (c *Core) abortError(reason goja.Value) goja.Value {
	err := c.env.NewError(modules.PlainError, "", "The operation was aborted")
	for name, v := range map[string]goja.Value{"name": text("AbortError"), "code": text("ABORT_ERR"), "cause": orUndefined(reason)} {
		modules.Must(err.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
	return err
}
