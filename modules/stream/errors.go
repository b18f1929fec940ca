// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (c *Core) newError(code, message string) goja.Value {
	return c.env.NewError(modules.PlainError, code, message)
}

func (c *Core) notImplemented(method string) goja.Value {
	return c.newError("ERR_METHOD_NOT_IMPLEMENTED", "The "+method+" method is not implemented")
}

func (c *Core) afterDestroy(call string) goja.Value {
	return c.newError("ERR_STREAM_DESTROYED", "Cannot call "+call+" after a stream was destroyed")
}

func (c *Core) calledTwice() goja.Value {
	return c.newError("ERR_MULTIPLE_CALLBACK", "Callback called multiple times")
}
