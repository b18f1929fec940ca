// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"math"
	"strconv"

	"github.com/dop251/goja"
)

// Args are the arguments of a native, with readers that throw what Node.js
// throws for a wrong one. This and Arguments come from goja.FunctionCall.
type Args struct {
	goja.FunctionCall
	Env *Env
}

// Len is the number of arguments.
func (a Args) Len() int { return len(a.Arguments) }

// Has tells whether argument i is there and not undefined.
func (a Args) Has(i int) bool {
	return i < len(a.Arguments) && !goja.IsUndefined(a.Arguments[i])
}

// Nullish tells whether argument i is absent, undefined or null.
func (a Args) Nullish(i int) bool {
	return !a.Has(i) || goja.IsNull(a.Arguments[i])
}

// Rest returns the arguments from i on, copied: goja reuses the slice that a
// call's arguments are in.
func (a Args) Rest(i int) []goja.Value {
	if i >= len(a.Arguments) {
		return nil
	}
	return append([]goja.Value(nil), a.Arguments[i:]...)
}

// ThisObject is what the native is called on, as an object; undefined and null have
// none, and throw.
func (a Args) ThisObject() *goja.Object { return a.This.ToObject(a.Env.VM) }

// String reads a string.
func (a Args) String(i int, name string) string {
	v := a.Argument(i)
	if !goja.IsString(v) {
		a.Env.ThrowArgType(name, "of type string", v)
	}
	return v.String()
}

// Text turns argument i into a string as the language does.
func (a Args) Text(i int) string { return a.Env.ToText(a.Argument(i)) }

// ToText turns v into a string as the language does, which throws for a symbol.
func (e *Env) ToText(v goja.Value) string {
	if _, ok := v.(*goja.Symbol); ok {
		e.ThrowType("", "Cannot convert a Symbol value to a string")
	}
	return v.String()
}

// Bool reads a boolean.
func (a Args) Bool(i int, name string) bool {
	v := a.Argument(i)
	if TypeOf(v) != "boolean" {
		a.Env.ThrowArgType(name, "of type boolean", v)
	}
	return v.ToBoolean()
}

// Number reads a number of any value.
func (a Args) Number(i int, name string) float64 {
	v := a.Argument(i)
	if !goja.IsNumber(v) {
		a.Env.ThrowArgType(name, "of type number", v)
	}
	return v.ToFloat()
}

// Int reads an integer between min and max, both included.
func (a Args) Int(i int, name string, min, max int64) int64 {
	return a.Env.Int(a.Argument(i), name, min, max)
}

// Int reads v as an integer between min and max, both included.
func (e *Env) Int(v goja.Value, name string, min, max int64) int64 {
	if !goja.IsNumber(v) {
		e.ThrowArgType(name, "of type number", v)
	}
	f := v.ToFloat()
	if f != math.Trunc(f) || math.IsInf(f, 0) || math.IsNaN(f) {
		e.ThrowOutOfRange(name, "an integer", v)
	}
	if f < float64(min) || f > float64(max) {
		e.ThrowOutOfRange(name, rangeText(min, max), v)
	}
	return v.ToInteger()
}

func rangeText(min, max int64) string {
	return ">= " + strconv.FormatInt(min, 10) + " && <= " + strconv.FormatInt(max, 10)
}

// Func reads a function.
func (a Args) Func(i int, name string) goja.Callable {
	return a.Env.Func(a.Argument(i), name)
}

// Func reads v as a function.
func (e *Env) Func(v goja.Value, name string) goja.Callable {
	fn, ok := goja.AssertFunction(v)
	if !ok {
		e.ThrowArgType(name, "of type function", v)
	}
	return fn
}

// Object reads an object that is not null; functions and arrays count.
func (a Args) Object(i int, name string) *goja.Object {
	obj, ok := a.Argument(i).(*goja.Object)
	if !ok {
		a.Env.ThrowArgType(name, "of type object", a.Argument(i))
	}
	return obj
}

// Bytes reads a Buffer, a typed array or a DataView. The slice is the memory
// of the script's object, not a copy.
func (a Args) Bytes(i int, name string) []byte {
	b, ok := a.Env.Bytes(a.Argument(i))
	if !ok {
		a.Env.ThrowArgType(name, "an instance of Buffer, TypedArray, or DataView", a.Argument(i))
	}
	return b
}
