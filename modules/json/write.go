// SPDX-License-Identifier: Apache-2.0

package json

import (
	"math"
	"math/big"
	"reflect"
	"strconv"

	"github.com/dop251/goja"
)

// value writes what v under k becomes, or reports that it is left out. holder is
// what k is a property of, nil at the top.
func (w *writer) value(holder *goja.Object, k key, v goja.Value) bool {
	if n, ok := w.env.AsInteger(v); ok && w.replacer == nil {
		w.buf = appendInteger(w.buf, n)
		return true
	}
	obj, isObj := v.(*goja.Object)
	switch {
	case isObj:
		if !w.withoutToJSON(obj) {
			v = w.toJSON(obj, v, k)
		}
	case goja.IsBigInt(v):
		v = w.toJSON(v.ToObject(w.env.VM), v, k)
	}
	if w.replacer != nil {
		v = w.replaced(holder, k, v)
	}
	return w.print(k, v)
}

// withoutToJSON tells at little cost that obj has no toJSON. It is false for
// what may have one.
func (w *writer) withoutToJSON(obj *goja.Object) bool {
	switch {
	case w.env.IsOrdinary(obj):
		if w.env.OwnPrototype(obj) != w.root || w.env.HasOwn(obj, "toJSON") {
			return false
		}
	case !w.env.PlainArray(obj, w.arrayProto):
		return false
	}
	if !w.checked {
		found := w.env.Invoke(w.has, goja.Undefined(), w.arrayProto, w.env.VM.ToValue("toJSON")).ToBoolean()
		w.clean, w.checked = !found && w.arrayProto.Prototype() == w.root, true
	}
	return w.clean
}

// toJSON asks v for what stands for it. obj is v, or v as an object.
func (w *writer) toJSON(obj *goja.Object, v goja.Value, k key) goja.Value {
	w.ran()
	var member goja.Value
	if goja.IsBigInt(v) { // a getter sees the primitive
		member = w.call(w.get, goja.Undefined(), obj.Prototype(), w.env.VM.ToValue("toJSON"), v)
	} else {
		member = obj.Get("toJSON")
	}
	if fn, ok := goja.AssertFunction(member); ok {
		return w.call(fn, v, k.value(w.env.VM))
	}
	return v
}

func (w *writer) replaced(holder *goja.Object, k key, v goja.Value) goja.Value {
	if holder == nil {
		holder = w.env.VM.NewObject()
		w.env.Add(holder, "", v)
	}
	return w.call(w.replacer, holder, k.value(w.env.VM), v)
}

const noBigInt = "Do not know how to serialize a BigInt"

// print writes v as it is.
func (w *writer) print(k key, v goja.Value) bool {
	switch {
	case goja.IsNumber(v):
		w.number(v)
	case goja.IsString(v):
		w.quote(v.(goja.String))
	case goja.IsNull(v):
		w.buf = append(w.buf, "null"...)
	case goja.IsUndefined(v):
		return false
	case goja.IsBigInt(v):
		w.env.ThrowType("", noBigInt)
	default:
		return w.other(k, v)
	}
	return true
}

func (w *writer) other(k key, v goja.Value) bool {
	switch v := v.(type) {
	case *goja.Object:
		return w.object(k, v)
	case *goja.Symbol:
		return false
	}
	w.buf = strconv.AppendBool(w.buf, v.ToBoolean())
	return true
}

const (
	exactInteger = 1 << 53
	leastPlain   = 1e-6 // numbers from here to
	mostPlain    = 1e21 // here have no exponent
)

// number writes v as the language prints numbers.
func (w *writer) number(v goja.Value) {
	f := v.ToFloat()
	switch n := int64(f); {
	case float64(n) == f && n < exactInteger && n > -exactInteger:
		w.buf = appendInteger(w.buf, n)
	case math.IsNaN(f) || math.IsInf(f, 0):
		w.buf = append(w.buf, "null"...)
	case math.Abs(f) >= leastPlain && math.Abs(f) < mostPlain:
		w.buf = strconv.AppendFloat(w.buf, f, 'f', -1, 64)
	default:
		w.buf = append(w.buf, v.String()...)
	}
}

// object writes an object of any kind.
func (w *writer) object(k key, obj *goja.Object) bool {
	if n, ok := w.env.ArrayLength(obj); ok {
		w.nested(k, obj, func() { w.elements(obj, int64(n)) })
		return true
	}
	if w.env.IsOrdinary(obj) {
		if w.env.OwnPrototype(obj) == nil && obj.ClassName() == "RawJSON" {
			w.raw(obj)
			return true
		}
		w.nested(k, obj, func() { w.properties(obj) })
		return true
	}
	return w.exotic(k, obj)
}

// raw writes what JSON.rawJSON made.
func (w *writer) raw(obj *goja.Object) {
	text := obj.Get("rawJSON").String()
	for i := range len(text) {
		w.extra += extraOf[text[i]>>4]
	}
	w.buf = append(w.buf, text...)
}

// exotic writes an object that is neither an array nor ordinary.
func (w *writer) exotic(k key, obj *goja.Object) bool {
	if _, ok := goja.AssertFunction(obj); ok {
		return false
	}
	switch obj.ClassName() {
	case "Number":
		w.ran()
		return w.print(k, obj.ToNumber())
	case "String":
		w.ran()
		return w.print(k, obj.ToString())
	case "Boolean":
		return w.print(k, w.env.VM.ToValue(obj.Export()))
	}
	if obj.ExportType() == reflect.TypeFor[*big.Int]() {
		w.env.ThrowType("", noBigInt)
	}
	if w.array(obj) {
		w.nested(k, obj, func() { w.elements(obj, w.length(obj)) })
	} else {
		w.nested(k, obj, func() { w.properties(obj) })
	}
	return true
}

// array is Array.isArray(obj).
func (w *writer) array(obj *goja.Object) bool {
	if _, ok := w.env.ArrayLength(obj); ok {
		return true
	}
	return w.call(w.isArray, goja.Undefined(), obj).ToBoolean()
}

// length is the length of an array that may be a Proxy.
func (w *writer) length(obj *goja.Object) int64 {
	if n, ok := w.env.ArrayLength(obj); ok {
		return int64(n)
	}
	w.ran()
	v := obj.Get("length")
	if v == nil {
		return 0
	}
	return min(max(v.ToInteger(), 0), exactInteger-1)
}
