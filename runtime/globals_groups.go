// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"unicode/utf16"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// group calls visit with each item and the key that the callback gives it.
func group(a modules.Args, visit func(key, item goja.Value)) {
	if a.Nullish(0) {
		a.Env.ThrowType("", "%s is not iterable", a.Argument(0).String())
	}
	fn, ok := goja.AssertFunction(a.Argument(1))
	if !ok {
		a.Env.ThrowType("", "%s is not a function", a.Argument(1).String())
	}
	i := 0
	a.Env.ForOf(a.Argument(0), func(item goja.Value) bool {
		visit(a.Env.Invoke(fn, goja.Undefined(), item, a.Env.VM.ToValue(i)), item)
		i++
		return true
	})
}

func push(list *goja.Object, item goja.Value) {
	modules.Must(list.Set(list.Get("length").String(), item))
}

// objectGroupBy is Object.groupBy(items, callback).
func objectGroupBy(a modules.Args) goja.Value {
	out := a.Env.VM.CreateObject(nil)
	group(a, func(key, item goja.Value) {
		if sym, ok := key.(*goja.Symbol); ok {
			if out.GetSymbol(sym) == nil {
				modules.Must(out.SetSymbol(sym, a.Env.VM.NewArray()))
			}
			push(object(out.GetSymbol(sym)), item)
			return
		}
		name := key.String()
		if out.Get(name) == nil {
			modules.Must(out.Set(name, a.Env.VM.NewArray()))
		}
		push(object(out.Get(name)), item)
	})
	return out
}

// mapGroupBy is Map.groupBy(items, callback).
func mapGroupBy(a modules.Args) goja.Value {
	out, err := a.Env.VM.New(a.Env.Builtin("Map"))
	if err != nil {
		panic(err)
	}
	get, _ := goja.AssertFunction(out.Get("get"))
	set, _ := goja.AssertFunction(out.Get("set"))
	group(a, func(key, item goja.Value) {
		list := object(a.Env.Invoke(get, out, key))
		if list == nil {
			list = a.Env.VM.NewArray()
			a.Env.Invoke(set, out, key, list)
		}
		push(list, item)
	})
	return out
}

// withResolvers is Promise.withResolvers().
func withResolvers(a modules.Args) goja.Value {
	vm := a.Env.VM
	out := vm.NewObject()
	executor := vm.ToValue(func(c goja.FunctionCall) goja.Value {
		modules.Must(out.Set("resolve", c.Argument(0)))
		modules.Must(out.Set("reject", c.Argument(1)))
		return nil
	})
	promise, err := vm.New(a.This, executor)
	if err != nil {
		panic(err)
	}
	return a.Env.Object("promise", promise, "resolve", out.Get("resolve"), "reject", out.Get("reject"))
}

// units are the UTF-16 units of this, with each lone surrogate made U+FFFD, and
// whether there was none.
func units(a modules.Args) (out []uint16, whole bool) {
	if goja.IsUndefined(a.This) || goja.IsNull(a.This) {
		a.Env.ThrowType("", "String method called on null or undefined")
	}
	s, ok := a.This.(goja.String)
	if !ok {
		s = a.Env.VM.ToValue(a.This.String()).(goja.String)
	}
	out, whole = make([]uint16, s.Length()), true
	for i := range out {
		out[i] = s.CharAt(i)
	}
	for i := 0; i < len(out); i++ {
		switch {
		case !utf16.IsSurrogate(rune(out[i])):
		case i+1 < len(out) && utf16.DecodeRune(rune(out[i]), rune(out[i+1])) != 0xfffd:
			i++
		default:
			out[i], whole = 0xfffd, false
		}
	}
	return out, whole
}

// isWellFormed is String.prototype.isWellFormed().
func isWellFormed(a modules.Args) goja.Value {
	_, whole := units(a)
	return a.Env.VM.ToValue(whole)
}

// toWellFormed is String.prototype.toWellFormed().
func toWellFormed(a modules.Args) goja.Value {
	out, _ := units(a)
	return goja.StringFromUTF16(out)
}
