// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineClass makes Buffer. Its instances are Uint8Arrays of the engine with
// another prototype, so that everything typed arrays can do works on them.
func (l *lib) defineClass() {
	e := l.env
	l.ctor, l.proto = e.Class("Buffer", 3, l.construct)
	uint8Array := e.Builtin("Uint8Array")
	e.Extend(l.ctor, uint8Array)
	typed := uint8Array.Prototype().Get("prototype").(*goja.Object)
	l.set, _ = goja.AssertFunction(typed.Get("set"))
	l.defineSpecies()
	e.Define(l.ctor, l.statics()...)
	e.Getter(l.ctor, "poolSize", l.poolSize, l.setPoolSize)
	l.defineMethods()
}

// construct is Buffer(), with and without new.
func (l *lib) construct(c goja.ConstructorCall) *goja.Object {
	a := modules.Args{FunctionCall: goja.FunctionCall{This: c.This, Arguments: c.Arguments}, Env: l.env}
	if l.quirk != nil {
		return l.quirk.construct(a)
	}
	if v := a.Argument(0); goja.IsNumber(v) {
		if goja.IsString(a.Argument(1)) {
			l.env.ThrowArgType("string", "of type string", v)
		}
		return l.zeros(l.size(v))
	}
	return l.fromValue(a)
}

// defineSpecies gives map, filter and their like a constructor that takes what
// Uint8Array takes and makes Buffers.
func (l *lib) defineSpecies() {
	e := l.env
	fast, _ := e.Class("FastBuffer", 3, func(c goja.ConstructorCall) *goja.Object {
		return e.ConstructBuffer(append([]goja.Value(nil), c.Arguments...))
	})
	modules.Must(fast.DefineDataProperty("prototype", l.proto, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	get := e.Function("get [Symbol.species]", 0, func(modules.Args) goja.Value { return fast })
	modules.Must(l.ctor.DefineAccessorPropertySymbol(goja.SymSpecies, get, nil, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

func (l *lib) statics() []modules.Method {
	return []modules.Method{
		{Name: "from", Len: 3, Func: l.from},
		{Name: "copyBytesFrom", Len: 3, Func: l.copyBytesFrom},
		{Name: "of", Len: 0, Func: l.of},
		{Name: "alloc", Len: 3, Func: l.alloc},
		{Name: "allocUnsafe", Len: 1, Func: l.allocUnsafe},
		{Name: "allocUnsafeSlow", Len: 1, Func: l.allocUnsafeSlow},
		{Name: "isBuffer", Len: 1, Func: l.isBuffer},
		{Name: "compare", Len: 2, Func: l.compareTwo},
		{Name: "isEncoding", Len: 1, Func: l.isEncoding},
		{Name: "concat", Len: 2, Func: l.concat},
		{Name: "byteLength", Len: 2, Func: l.byteLength},
	}
}

func (l *lib) defineMethods() {
	e := l.env
	e.Define(l.proto, l.honourNoAssert(l.integers())...)
	e.Define(l.proto, l.floats()...)
	e.Define(l.proto, l.bigints()...)
	e.Define(l.proto, l.widths()...)
	l.alias()
	e.Define(l.proto, l.slices()...)
	e.Define(l.proto, l.methods()...)
	modules.Must(l.proto.Set("toLocaleString", l.proto.Get("toString")))
	custom, _ := goja.AssertFunction(e.Builtin("Symbol").Get("for"))
	symbol := e.Invoke(custom, nil, ASCII("nodejs.util.inspect.custom")).(*goja.Symbol)
	modules.Must(l.proto.SetSymbol(symbol, l.proto.Get("inspect")))
	e.Getter(l.proto, "parent", l.parent, nil)
	e.Getter(l.proto, "offset", l.offset, nil)
}

func (l *lib) methods() []modules.Method {
	return []modules.Method{
		{Name: "copy", Len: 4, Func: l.copy},
		{Name: "toString", Len: 3, Func: l.toString},
		{Name: "equals", Len: 1, Func: l.equals},
		{Name: "inspect", Len: 2, Func: l.inspect},
		{Name: "compare", Len: 5, Func: l.compare},
		{Name: "indexOf", Len: 3, Func: l.indexOf},
		{Name: "lastIndexOf", Len: 3, Func: l.lastIndexOf},
		{Name: "includes", Len: 3, Func: l.includes},
		{Name: "fill", Len: 4, Func: l.fill},
		{Name: "write", Len: 4, Func: l.write},
		{Name: "toJSON", Len: 0, Func: l.toJSON},
		{Name: "subarray", Len: 2, Func: l.slice},
		{Name: "slice", Len: 2, Func: l.slice},
		{Name: "swap16", Len: 0, Func: l.swap(2)},
		{Name: "swap32", Len: 0, Func: l.swap(4)},
		{Name: "swap64", Len: 0, Func: l.swap(8)},
	}
}

// alias gives the methods with "UInt" in their names a second one with "Uint".
func (l *lib) alias() {
	for _, name := range l.proto.Keys() {
		if strings.Contains(name, "UInt") {
			modules.Must(l.proto.Set(strings.Replace(name, "UInt", "Uint", 1), l.proto.Get(name)))
		}
	}
}

// self is the memory of the Buffer that a method was called on.
func (l *lib) self(a modules.Args) []byte {
	b, ok := l.env.Uint8Array(a.This)
	if !ok {
		l.env.ThrowType("ERR_INVALID_ARG_TYPE", "argument must be a buffer")
	}
	return b
}

// isBuffer(value)
func (l *lib) isBuffer(a modules.Args) goja.Value {
	return l.env.VM.ToValue(l.instance(a.Argument(0)))
}

func (l *lib) instance(v goja.Value) bool {
	obj, ok := v.(*goja.Object)
	for ok && obj != nil {
		if obj = obj.Prototype(); obj == l.proto {
			return true
		}
	}
	return false
}

func (l *lib) parent(a modules.Args) goja.Value {
	if view, ok := l.env.View(a.This); ok && l.instance(a.This) {
		return view.Buffer
	}
	return nil
}

func (l *lib) offset(a modules.Args) goja.Value {
	if view, ok := l.env.View(a.This); ok && l.instance(a.This) {
		return l.env.VM.ToValue(view.Offset)
	}
	return nil
}
