// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

const tooLong = "Invalid string length"

func (g *guards) guardStrings() {
	g.guardRepeat()
	g.before(g.pad, "String", "prototype", "padStart")
	g.before(g.pad, "String", "prototype", "padEnd")
	g.before(g.concat, "String", "prototype", "concat")
	g.before(g.replaceAll, "String", "prototype", "replaceAll")
	g.before(g.raw, "String", "raw")
}

// max is the bound of a string.
func (g *guards) max() float64 { return float64(g.env.MaxStringLength) }

// guardRepeat is about s.repeat(count), which the engine does letter by letter:
// for ASCII there is a faster way.
func (g *guards) guardRepeat() {
	g.env.Wrap(g.method("String", "prototype", "repeat"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			s, ok := c.This.(goja.String)
			if !ok {
				return native(c)
			}
			n := number(&c, 0)
			if n*float64(s.Length()) > g.max() && n <= 1<<53 {
				g.fail(tooLong)
			}
			if text := s.String(); n >= 0 && n <= g.max() && len(text) == s.Length() {
				return g.env.VM.ToValue(strings.Repeat(text, int(n)))
			}
			return native(c)
		}
	})
}

// pad is about s.padStart(length) and padEnd.
func (g *guards) pad(c *goja.FunctionCall) {
	if n := number(c, 0); n > g.max() {
		g.fail(tooLong)
	}
}

// concat is about s.concat(...strings).
func (g *guards) concat(c *goja.FunctionCall) {
	s, ok := c.This.(goja.String)
	if !ok {
		return
	}
	sum := s.Length()
	for _, v := range c.Arguments {
		if part, ok := v.(goja.String); ok {
			sum += part.Length()
		}
	}
	if float64(sum) > g.max() {
		g.fail(tooLong)
	}
}

// replaceAll is about s.replaceAll(text, text): only when the result could be
// too long it counts how long it will be.
func (g *guards) replaceAll(c *goja.FunctionCall) {
	s, ok := c.This.(goja.String)
	if !ok || len(c.Arguments) < 2 {
		return
	}
	pattern, isText := c.Arguments[0].(goja.String)
	by, byText := c.Arguments[1].(goja.String)
	if !isText || !byText || float64(s.Length()+1)*float64(by.Length()) <= g.max() {
		return
	}
	n := strings.Count(s.String(), pattern.String())
	if float64(n)*float64(by.Length()) > g.max() {
		g.fail(tooLong)
	}
}

// raw is about String.raw({ raw }).
func (g *guards) raw(c *goja.FunctionCall) {
	if obj, ok := c.Argument(0).(*goja.Object); ok && g.length(obj.Get("raw")) > g.elements {
		g.fail(tooLong)
	}
}
