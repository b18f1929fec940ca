// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"math"
	"slices"
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
	g.guardUpper("toUpperCase")
	g.guardUpper("toLocaleUpperCase")
	g.guardParseInt()
}

// max is the bound of a string.
func (g *guards) max() float64 { return float64(g.env.MaxStringLength) }

// guardRepeat is about s.repeat(count), which the engine does letter by letter.
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
			if !(n >= 0 && n <= g.max()) {
				return native(c)
			}
			if text := s.String(); len(text) == s.Length() {
				return g.env.VM.ToValue(strings.Repeat(text, int(n)))
			}
			return goja.StringFromUTF16(slices.Repeat(unitsOf(s), int(n)))
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

func unitsOf(s goja.String) []uint16 {
	list := make([]uint16, s.Length())
	for i := range list {
		list[i] = s.CharAt(i)
	}
	return list
}

// guardUpper has long strings converted in pieces: no letter depends on another.
func (g *guards) guardUpper(name string) {
	g.env.Wrap(g.method("String", "prototype", name), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			s, ok := c.This.(goja.String)
			if !ok || s.Length() <= piece {
				return native(c)
			}
			var b goja.StringBuilder
			length := 0
			for i := 0; i < s.Length(); {
				j := min(i+piece, s.Length())
				if j < s.Length() && s.CharAt(j)&0xFC00 == 0xDC00 {
					j--
				}
				g.env.CheckInterrupt()
				part := native(goja.FunctionCall{This: s.Substring(i, j), Arguments: c.Arguments}).(goja.String)
				if length += part.Length(); float64(length) > g.max() {
					g.fail(tooLong)
				}
				b.WriteString(part)
				i = j
			}
			return b.String()
		}
	})
}

// guardParseInt is about parseInt(text, radix), which goes on when the number is
// infinite already.
func (g *guards) guardParseInt() {
	const most = 1 << 16 // digits; 1024 are more than a number has room for
	g.env.Wrap(g.method("parseInt"), func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			s, ok := c.Argument(0).(goja.String)
			if !ok || s.Length() <= most {
				return native(c)
			}
			text := strings.TrimLeft(s.Substring(0, most).String(), "+-0 ")
			if len(text) < most/2 {
				return native(c)
			}
			short := native(goja.FunctionCall{Arguments: []goja.Value{s.Substring(0, most), c.Argument(1)}})
			if math.IsInf(short.ToFloat(), 0) {
				return short
			}
			return native(c)
		}
	})
}
