// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

const firstTypes = "of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object"

// from(value, encodingOrOffset, length)
func (l *lib) from(a modules.Args) goja.Value {
	if l.quirk != nil {
		return l.quirk.from(a)
	}
	return l.fromValue(a)
}

func (l *lib) fromValue(a modules.Args) *goja.Object {
	v := a.Argument(0)
	if goja.IsString(v) {
		return l.fromString(v, l.encodingOrDefault(a.Argument(1)))
	}
	if obj, ok := v.(*goja.Object); ok {
		if made := l.fromObject(obj, a); made != nil {
			return made
		}
	}
	l.env.ThrowArgType("first argument", firstTypes, v)
	return nil
}

// encodingOrDefault is UTF-8 for anything that is not a name.
func (l *lib) encodingOrDefault(v goja.Value) codec.Encoding {
	if !goja.IsString(v) || v.(goja.String).Length() == 0 {
		return codec.UTF8
	}
	return l.encoding(v)
}

func (l *lib) fromString(v goja.Value, enc codec.Encoding) *goja.Object {
	t := Text(v)
	n := enc.Size(t)
	if !l.pool.small(n) {
		mem := l.env.MakeBytes(n)
		return l.env.NewBufferView(l.env.VM.ToValue(l.env.VM.NewArrayBuffer(mem)), 0, enc.Write(mem, t))
	}
	mem, at := l.take(n)
	return l.give(at, enc.Write(mem, t))
}

// fromObject returns nil for an object that no Buffer can be made of.
func (l *lib) fromObject(obj *goja.Object, a modules.Args) *goja.Object {
	if _, callable := goja.AssertFunction(obj); callable {
		return nil
	}
	if b, ok := l.env.Uint8Array(obj); ok {
		return l.copied(b)
	}
	if mem, ok := l.env.ArrayBuffer(obj); ok {
		return l.fromArrayBuffer(obj, len(mem), a)
	}
	if v := l.valueOf(obj); v != nil {
		return l.fromValue(modules.Args{FunctionCall: goja.FunctionCall{
			Arguments: append([]goja.Value{v}, a.Rest(1)...)}, Env: a.Env})
	}
	if made := l.fromArrayLike(obj); made != nil {
		return made
	}
	return l.fromPrimitive(obj, a)
}

// fromArrayBuffer makes a Buffer that shows a part of obj.
func (l *lib) fromArrayBuffer(obj *goja.Object, size int, a modules.Args) *goja.Object {
	offset := 0.0
	if a.Has(1) {
		offset = number(a.Argument(1))
	}
	if offset != offset {
		offset = 0
	}
	rest := float64(size) - offset
	if rest < 0 {
		l.exceeds("offset")
	}
	length := rest
	if a.Has(2) {
		length = max(number(a.Argument(2)), 0)
	}
	if length > rest {
		l.exceeds("length")
	}
	if length != length {
		length = 0
	}
	if math.Trunc(offset) < 0 {
		l.env.ThrowRange("", "Start offset %v is outside the bounds of the buffer", math.Trunc(offset))
	}
	return l.env.NewBufferView(obj, int(offset), int(length))
}

// valueOf is what obj.valueOf() returns if that is a string or another object.
func (l *lib) valueOf(obj *goja.Object) goja.Value {
	m := obj.Get("valueOf")
	fn, ok := goja.AssertFunction(m)
	if !ok {
		return nil
	}
	v := l.env.Invoke(fn, obj)
	if v == goja.Value(obj) {
		return nil
	}
	if other, isObj := v.(*goja.Object); isObj {
		if _, callable := goja.AssertFunction(other); !callable {
			return v
		}
	}
	if goja.IsString(v) {
		return v
	}
	return nil
}

// fromPrimitive uses what obj[Symbol.toPrimitive]('string') returns.
func (l *lib) fromPrimitive(obj *goja.Object, a modules.Args) *goja.Object {
	fn, ok := goja.AssertFunction(obj.GetSymbol(goja.SymToPrimitive))
	if !ok {
		return nil
	}
	if v := l.env.Invoke(fn, obj, ASCII("string")); goja.IsString(v) {
		return l.fromString(v, l.encodingOrDefault(a.Argument(1)))
	}
	return nil
}
