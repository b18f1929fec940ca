// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// addMissing adds what the engine lacks of the built-in objects and scripts
// use. Each is left alone if the engine has it.
func (r *Runtime) addMissing() {
	env, g := r.env, r.vm.GlobalObject()
	env.AddLateMethods(object(object(g.Get("Object")).Get("prototype")),
		modules.Method{Name: "__defineGetter__", Len: 2, Func: defineGetter},
		modules.Method{Name: "__defineSetter__", Len: 2, Func: defineSetter},
		modules.Method{Name: "__lookupGetter__", Len: 1, Func: lookupAccessor("get")},
		modules.Method{Name: "__lookupSetter__", Len: 1, Func: lookupAccessor("set")})
	env.AddLateMethods(object(object(g.Get("String")).Get("prototype")),
		modules.Method{Name: "isWellFormed", Func: isWellFormed},
		modules.Method{Name: "toWellFormed", Func: toWellFormed})
	for name, m := range map[string]modules.Method{
		"Object":  {Name: "groupBy", Len: 2, Func: objectGroupBy},
		"Map":     {Name: "groupBy", Len: 2, Func: mapGroupBy},
		"Promise": {Name: "withResolvers", Func: withResolvers},
	} {
		env.PatchLate(g, name, func(ctor *goja.Object) {
			if ctor.Get(m.Name) == nil {
				env.DefineHidden(ctor, m)
			}
		})
	}
	env.PatchLate(g, "BigInt", func(ctor *goja.Object) {
		proto := object(ctor.Get("prototype"))
		for _, name := range [...]string{"length", "name"} { // those of a function
			modules.Must(proto.Delete(name))
		}
	})
	env.PatchLate(g, "Date", func(ctor *goja.Object) { completeDate(env, object(ctor.Get("prototype"))) })
}

func completeDate(env *modules.Env, proto *goja.Object) {
	env.DefineHidden(proto,
		modules.Method{Name: "getYear", Func: getYear},
		modules.Method{Name: "setYear", Len: 1, Func: setYear})
	env.Hide(proto, "toGMTString", proto.Get("toUTCString"))
}

// defineGetter is Object.prototype.__defineGetter__(name, fn).
func defineGetter(a modules.Args) goja.Value { return defineAccessor(a, "__defineGetter__", true) }

// defineSetter is Object.prototype.__defineSetter__(name, fn).
func defineSetter(a modules.Args) goja.Value { return defineAccessor(a, "__defineSetter__", false) }

func defineAccessor(a modules.Args, method string, getter bool) goja.Value {
	obj, fn := a.This.ToObject(a.Env.VM), a.Argument(1)
	if _, ok := goja.AssertFunction(fn); !ok {
		a.Env.ThrowType("", "Object.prototype.%s: Expecting function", method)
	}
	var get, set goja.Value
	if getter {
		get = fn
	} else {
		set = fn
	}
	var err error
	if sym, ok := a.Argument(0).(*goja.Symbol); ok {
		err = obj.DefineAccessorPropertySymbol(sym, get, set, goja.FLAG_TRUE, goja.FLAG_TRUE)
	} else {
		err = obj.DefineAccessorProperty(a.Argument(0).String(), get, set, goja.FLAG_TRUE, goja.FLAG_TRUE)
	}
	if err != nil {
		panic(err)
	}
	return nil
}

// lookupAccessor is Object.prototype.__lookupGetter__ or __lookupSetter__.
func lookupAccessor(part string) modules.Func {
	return func(a modules.Args) goja.Value {
		ctor := a.Env.Builtin("Object")
		describe, _ := goja.AssertFunction(ctor.Get("getOwnPropertyDescriptor"))
		for obj := a.This.ToObject(a.Env.VM); obj != nil; obj = obj.Prototype() {
			if d := object(a.Env.Invoke(describe, ctor, obj, a.Argument(0))); d != nil {
				return d.Get(part)
			}
		}
		return nil
	}
}

// getYear is Date.prototype.getYear().
func getYear(a modules.Args) goja.Value {
	this := a.This.ToObject(a.Env.VM)
	get, _ := goja.AssertFunction(this.Get("getFullYear"))
	return a.Env.VM.ToValue(a.Env.Invoke(get, this).ToFloat() - 1900)
}

// setYear is Date.prototype.setYear(year): two digits are of the 20th century.
func setYear(a modules.Args) goja.Value {
	this, year := a.This.ToObject(a.Env.VM), a.Argument(0).ToNumber()
	if n := year.ToFloat(); n >= 0 && n < 100 {
		year = a.Env.VM.ToValue(1900 + year.ToInteger())
	}
	set, _ := goja.AssertFunction(this.Get("setFullYear"))
	return a.Env.Invoke(set, this, year)
}
