// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"
)

// style names a class of things that inspect colours.
type style string

const (
	styleSpecial   style = "special"
	styleNumber    style = "number"
	styleBigint    style = "bigint"
	styleBoolean   style = "boolean"
	styleUndefined style = "undefined"
	styleNull      style = "null"
	styleString    style = "string"
	styleSymbol    style = "symbol"
	styleDate      style = "date"
	styleRegexp    style = "regexp"
	styleModule    style = "module"
	styleName      style = "name"
)

// styleColors is the table util.inspect.styles begins with, in its order.
var styleColors = [...]struct {
	style style
	color string
}{
	{styleSpecial, "cyan"}, {styleNumber, "yellow"}, {styleBigint, "yellow"},
	{styleBoolean, "yellow"}, {styleUndefined, "grey"}, {styleNull, "bold"},
	{styleString, "green"}, {styleSymbol, "green"}, {styleDate, "magenta"},
	{styleRegexp, "red"}, {styleModule, "underline"},
}

// style colours s.
func (p *printer) style(s string, st style) string {
	if p.o.style != nil {
		vm := p.realm.vm
		ret, err := p.o.style(goja.Undefined(), toValue(vm, s), vm.ToValue(string(st)))
		if err != nil {
			panic(err)
		}
		return text(ret)
	}
	if !p.o.Colors {
		return s
	}
	return p.in.stylize(s, st)
}

func (in *Inspector) stylize(s string, st style) string {
	if in.colors != nil || in.styles != nil {
		return in.stylizeFromTables(s, st)
	}
	if code, ok := colorByName(defaultColor(st)); ok {
		return paint(s, code)
	}
	return s
}

func defaultColor(st style) string {
	for _, e := range styleColors {
		if e.style == st {
			return e.color
		}
	}
	return ""
}

func paint(s string, c [2]int) string {
	return "\x1b[" + itoa(c[0]) + "m" + s + "\x1b[" + itoa(c[1]) + "m"
}

// stylizeFromTables looks colours up in the tables that scripts can change.
func (in *Inspector) stylizeFromTables(s string, st style) string {
	color := in.Styles().Get(string(st))
	if color == nil || goja.IsUndefined(color) {
		return s
	}
	code, ok := in.ColorTable().Get(color.String()).(*goja.Object)
	if !ok {
		return s
	}
	on, off := code.Get("0"), code.Get("1")
	if on == nil || off == nil {
		return s
	}
	return "\x1b[" + on.String() + "m" + s + "\x1b[" + off.String() + "m"
}

// Styles is util.inspect.styles.
func (in *Inspector) Styles() *goja.Object {
	if in.styles == nil {
		vm := in.realm.vm
		in.styles = vm.CreateObject(nil)
		for _, e := range styleColors {
			_ = in.styles.Set(string(e.style), vm.ToValue(e.color)) // a new object takes every property
		}
	}
	return in.styles
}

// SetStyles replaces util.inspect.styles.
func (in *Inspector) SetStyles(o *goja.Object) { in.styles = o }

// stylizeFunction is options.stylize for custom inspect functions.
func (in *Inspector) stylizeFunction(o *Options) goja.Value {
	vm := in.realm.vm
	if in.plainStyle == nil {
		in.plainStyle = vm.ToValue(func(c goja.FunctionCall) goja.Value { return c.Argument(0) })
		in.colorStyle = vm.ToValue(func(c goja.FunctionCall) goja.Value {
			return toValue(vm, in.stylize(text(c.Argument(0)), style(c.Argument(1).String())))
		})
	}
	switch {
	case o.style != nil:
		return vm.ToValue(func(c goja.FunctionCall) goja.Value {
			ret, err := o.style(goja.Undefined(), c.Arguments...)
			if err != nil {
				panic(err)
			}
			return ret
		})
	case o.Colors:
		return in.colorStyle
	}
	return in.plainStyle
}
