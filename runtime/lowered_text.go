// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"path/filepath"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// showSources has Function.prototype.toString show the functions of lowered code
// as they were written. Those of TypeScript and JSX are shown as they run: their
// text is no JavaScript.
func (c *compiler) showSources() {
	proto := object(object(c.env.VM.Get("Function")).Get("prototype"))
	c.env.Wrap(object(proto.Get("toString")), func(native modules.Native) modules.Native {
		return func(call goja.FunctionCall) goja.Value {
			if fn, ok := call.This.(*goja.Object); ok {
				if text := c.written(fn); text != "" {
					return c.env.VM.ToValue(text)
				}
			}
			return native(call)
		}
	})
}

// written is the text of a function of lowered code, "" for another one.
func (c *compiler) written(fn *goja.Object) string {
	w := c.env.WrittenAt(fn, lower.GeneratorMark)
	if w == nil {
		return ""
	}
	plain, marked := unmarked(w.Code)
	if _, typed := lower.SyntaxOf(filepath.Ext(w.File)); !typed {
		if text := esm.Function(w.Origin.Text, w.At, plain, c.isWhole); text != "" {
			return text
		}
	}
	if !marked {
		return ""
	}
	if rest, ok := strings.CutPrefix(plain, "function"); ok {
		return "async function*" + rest
	}
	return "async *" + plain
}

// unmarked is the code of a function without the mark of an async generator.
func unmarked(code string) (plain string, marked bool) {
	const function = "function"
	if rest, ok := strings.CutPrefix(code, function+lower.GeneratorMark); ok {
		return function + rest, true
	}
	return strings.CutPrefix(code, lower.GeneratorMark)
}

// isWhole tells whether code is an expression.
func (c *compiler) isWhole(code string) bool {
	whole := "(" + code + "\n)"
	if _, err := jsast.Parse("", whole); err == nil {
		return true
	}
	_, err := lower.Transform(whole, lower.Options{})
	return err == nil
}
