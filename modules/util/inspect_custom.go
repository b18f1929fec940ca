// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// custom calls the inspect function that an object brings along under
// Symbol.for('nodejs.util.inspect.custom'). shown is what was asked for and
// target what it stands for; they differ for a Proxy.
func (p *printer) custom(shown, target *goja.Object, depth int) (string, bool) {
	fn := p.customFunc(target)
	if fn == nil {
		return "", false
	}
	left := goja.Null()
	if p.o.Depth != Unlimited {
		left = p.realm.vm.ToValue(p.o.Depth - depth)
	}
	ret, err := fn(shown, left, p.userOptions(), p.in.inspectFunction())
	if err != nil {
		panic(err)
	}
	if ret == shown {
		return "", false
	}
	if !goja.IsString(ret) {
		return p.value(ret, depth, false), true
	}
	str := text(ret)
	if p.indent > 0 {
		str = strings.ReplaceAll(str, "\n", "\n"+strings.Repeat(" ", p.indent))
	}
	return str, true
}

// customFunc returns the custom inspect function of o, or nil. util.inspect
// itself does not count, nor does that of a class for its own prototype.
func (p *printer) customFunc(o *goja.Object) goja.Callable {
	v := o.GetSymbol(p.realm.Custom())
	if v == nil {
		return nil
	}
	fn, ok := goja.AssertFunction(v)
	if !ok || (p.in.function != nil && v == p.in.function()) {
		return nil
	}
	if c, isObject := o.Get("constructor").(*goja.Object); isObject && c.Get("prototype") == goja.Value(o) {
		return nil
	}
	return fn
}

func (in *Inspector) inspectFunction() goja.Value {
	if in.function == nil {
		return goja.Undefined()
	}
	return in.function()
}

// userOptions makes the options object that a custom inspect function gets.
func (p *printer) userOptions() *goja.Object {
	vm := p.realm.vm
	obj := vm.NewObject()
	set := func(name string, v any) { _ = obj.Set(name, v) } // a new plain object takes every property
	set("stylize", p.in.stylizeFunction(&p.o))
	p.o.describe(set)
	if p.o.user != nil {
		for _, name := range p.o.user.Keys() {
			set(name, p.o.user.Get(name))
		}
	}
	return obj
}

// optionsObject makes a JavaScript object of the options.
func (in *Inspector) optionsObject(o *Options) *goja.Object {
	obj := in.realm.vm.NewObject()
	o.describe(func(name string, v any) { _ = obj.Set(name, v) }) // as above
	return obj
}

func (o *Options) describe(set func(string, any)) {
	set("showHidden", o.ShowHidden)
	set("depth", number(o.Depth))
	set("colors", o.Colors)
	set("customInspect", o.CustomInspect)
	set("showProxy", o.ShowProxy)
	set("maxArrayLength", number(o.MaxArrayLength))
	set("maxStringLength", number(o.MaxStringLength))
	set("breakLength", number(o.BreakLength))
	set("compact", compactValue(o.Compact))
	set("sorted", o.Sorted)
	set("getters", gettersValue(o.Getters))
	set("numericSeparator", o.NumericSeparator)
}

func number(n int) any {
	if n == Unlimited {
		return math.Inf(1)
	}
	return n
}

func compactValue(c int) any {
	switch c {
	case CompactAll:
		return true
	case 0:
		return false
	}
	return c
}

func gettersValue(mode string) any {
	switch mode {
	case "":
		return false
	case "all":
		return true
	}
	return mode
}
