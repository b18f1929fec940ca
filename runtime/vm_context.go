// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// world is a context: a global object made of the object that a script gave
// (the sandbox), and of the built-in classes and functions of the language.
type world struct {
	modules.Opaque
	env     *modules.Env
	sandbox *goja.Object
	globals *modules.Globals
	reflect *reflection
	removed map[string]bool // built-ins that were deleted
	vars    map[string]bool // variables that have not got a value
}

// reflection are the functions of Reflect, which say how an operation ended
// where the engine's own methods throw.
type reflection struct{ has, set, describe, define, remove goja.Callable }

func newReflection(env *modules.Env) *reflection {
	r := env.Builtin("Reflect")
	find := func(name string) goja.Callable {
		fn, _ := goja.AssertFunction(r.Get(name))
		return fn
	}
	return &reflection{find("has"), find("set"), find("getOwnPropertyDescriptor"), find("defineProperty"), find("deleteProperty")}
}

// context(sandbox, codeGeneration) makes one.
func (w *worlds) context(a modules.Args) goja.Value {
	env := a.Env
	if w.reflect == nil {
		w.reflect = newReflection(env)
	}
	c := &world{env: env, sandbox: a.Object(0, "contextObject"), reflect: w.reflect}
	global := env.VM.ToValue(env.VM.NewProxy(c.sandbox, &goja.ProxyTrapConfig{
		Has: c.has, Get: c.get, Set: c.set, DeleteProperty: c.delete, GetOwnPropertyDescriptor: c.describe,
		DefineProperty: c.define,
	}))
	c.globals = env.NewGlobals(object(global), a.Argument(1).ToBoolean())
	handle := env.VM.NewObject()
	env.Attach(handle, c)
	return handle
}

// outside calls a function of Reflect.
func (c *world) outside(fn goja.Callable, args ...goja.Value) (v goja.Value) {
	c.env.Outside(func() { v = c.env.Invoke(fn, goja.Undefined(), append([]goja.Value{c.sandbox}, args...)...) })
	return v
}

func (c *world) text(name string) goja.Value { return c.env.VM.ToValue(name) }

func (c *world) has(_ *goja.Object, name string) bool {
	return c.outside(c.reflect.has, c.text(name)).ToBoolean() || c.builtin(name) != nil
}

func (c *world) get(_ *goja.Object, name string, _ goja.Value) (v goja.Value) {
	c.env.Outside(func() { v = c.sandbox.Get(name) })
	if v != nil {
		return v
	}
	return c.builtin(name)
}

func (c *world) set(_ *goja.Object, name string, v goja.Value, _ goja.Value) bool {
	return c.outside(c.reflect.set, c.text(name), v).ToBoolean()
}

func (c *world) delete(_ *goja.Object, name string) bool {
	if c.builtin(name) != nil {
		if c.removed == nil {
			c.removed = make(map[string]bool)
		}
		c.removed[name] = true
	}
	return c.outside(c.reflect.remove, c.text(name)).ToBoolean()
}

// describe is the descriptor of an own property.
func (c *world) describe(_ *goja.Object, name string) goja.PropertyDescriptor {
	if d := object(c.outside(c.reflect.describe, c.text(name))); d != nil {
		return descriptor(d)
	}
	if v := c.builtin(name); v != nil {
		return goja.PropertyDescriptor{Value: v, Writable: goja.FLAG_TRUE, Configurable: goja.FLAG_TRUE, Enumerable: goja.FLAG_FALSE}
	}
	return goja.PropertyDescriptor{}
}

// descriptor reads what Object.getOwnPropertyDescriptor returns.
func descriptor(d *goja.Object) goja.PropertyDescriptor {
	flag := func(name string) goja.Flag {
		if v := d.Get(name); v != nil {
			return goja.ToFlag(v.ToBoolean())
		}
		return goja.FLAG_NOT_SET
	}
	return goja.PropertyDescriptor{
		Value: d.Get("value"), Getter: d.Get("get"), Setter: d.Get("set"),
		Writable: flag("writable"), Enumerable: flag("enumerable"), Configurable: flag("configurable"),
	}
}

// define defines a property of the sandbox. What a script declares can be
// declared again.
func (c *world) define(_ *goja.Object, name string, d goja.PropertyDescriptor) bool {
	obj := c.env.VM.NewObject()
	for key, v := range map[string]goja.Value{"value": d.Value, "get": d.Getter, "set": d.Setter} {
		if v != nil {
			modules.Must(obj.Set(key, v))
		}
	}
	for key, f := range map[string]goja.Flag{"writable": d.Writable, "enumerable": d.Enumerable, "configurable": d.Configurable} {
		if f != goja.FLAG_NOT_SET {
			modules.Must(obj.Set(key, f == goja.FLAG_TRUE))
		}
	}
	return c.outside(c.reflect.define, c.text(name), obj).ToBoolean()
}

// declare declares what a script is going to give values. As in Node.js a variable
// is a property of the sandbox from its first value on.
func (c *world) declare(top *jsast.Top) {
	for _, name := range slices.Concat(top.Vars, top.Functions, top.Lets, top.Consts) {
		if c.globals.Declares(name) {
			panic(c.env.NewError(modules.SyntaxError, "", "Identifier '"+name+"' has already been declared"))
		}
	}
	for _, name := range slices.Concat(top.Vars, top.Functions) {
		if c.vars == nil {
			c.vars = make(map[string]bool)
		}
		c.vars[name] = true
	}
	for _, name := range top.Lets {
		c.globals.Declare(name, false)
	}
	for _, name := range top.Consts {
		c.globals.Declare(name, true)
	}
}

// builtin is what the language defines under name, or nil.
func (c *world) builtin(name string) (v goja.Value) {
	switch {
	case c.removed[name]:
		return nil
	case name == "globalThis":
		return c.globals.Object
	case strings.HasPrefix(name, lower.Prefix):
		c.env.Outside(func() { v = c.env.VM.Get(name) })
		return v
	case !ofLanguage(name):
		if c.vars[name] {
			return goja.Undefined()
		}
		return nil
	}
	c.env.Outside(func() { v = c.env.VM.GlobalObject().Get(name) })
	return v
}

// ofLanguage tells whether the language, rather than the runtime, defines a
// global.
func ofLanguage(name string) bool {
	switch name {
	case "Object", "Function", "Array", "Number", "parseFloat", "parseInt", "Infinity", "NaN", "undefined", "Boolean",
		"String", "Symbol", "Date", "Promise", "RegExp", "Error", "AggregateError", "EvalError", "RangeError",
		"ReferenceError", "SyntaxError", "TypeError", "URIError", "JSON", "Math", "Intl", "ArrayBuffer", "Atomics",
		"Uint8Array", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "Float16Array", "Float32Array",
		"Float64Array", "Uint8ClampedArray", "BigUint64Array", "BigInt64Array", "DataView", "Map", "BigInt", "Set",
		"Iterator", "WeakMap", "WeakSet", "WeakRef", "Proxy", "Reflect", "FinalizationRegistry", "SharedArrayBuffer",
		"decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape", "eval", "isFinite",
		"isNaN", "DisposableStack", "AsyncDisposableStack", "SuppressedError":
		return true
	}
	return false
}
