// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// ThrowArgType throws ERR_INVALID_ARG_TYPE for the argument called name.
// expected continues "must be ", for example "of type string". A name with a
// dot is spoken of as a property.
func (e *Env) ThrowArgType(name, expected string, v goja.Value) {
	panic(e.ArgTypeError(name, expected, v))
}

// ArgTypeError makes the error that ThrowArgType throws.
func (e *Env) ArgTypeError(name, expected string, v goja.Value) *goja.Object {
	return e.NewError(TypeError, "ERR_INVALID_ARG_TYPE",
		fmt.Sprintf("The %s must be %s.%s", subject(name), expected, e.Received(v)))
}

// ThrowArgValue throws ERR_INVALID_ARG_VALUE for the argument called name.
func (e *Env) ThrowArgValue(name string, v goja.Value, reason string) {
	if reason == "" {
		reason = "is invalid"
	}
	kind := "argument"
	if strings.Contains(name, ".") {
		kind = "property"
	}
	e.ThrowType("ERR_INVALID_ARG_VALUE", "The %s '%s' %s. Received %s", kind, name, reason, e.inspectValue(v))
}

// ThrowOutOfRange throws ERR_OUT_OF_RANGE. limits continues "It must be ".
func (e *Env) ThrowOutOfRange(name, limits string, v goja.Value) {
	panic(e.OutOfRangeError(name, limits, v))
}

// OutOfRangeError makes the error that ThrowOutOfRange throws.
func (e *Env) OutOfRangeError(name, limits string, v goja.Value) *goja.Object {
	return e.NewError(RangeError, "ERR_OUT_OF_RANGE",
		fmt.Sprintf("The value of %q is out of range. It must be %s. Received %s", name, limits, received(e, v)))
}

func subject(name string) string {
	if strings.HasSuffix(name, " argument") {
		return name
	}
	if strings.Contains(name, ".") {
		return strconv.Quote(name) + " property"
	}
	return strconv.Quote(name) + " argument"
}

// received is how ERR_OUT_OF_RANGE shows a value: integers above 2^32 get
// underscores between groups of three digits.
func received(e *Env, v goja.Value) string {
	switch {
	case goja.IsBigInt(v):
		s := v.String()
		if len(strings.TrimPrefix(s, "-")) > 10 {
			s = groupDigits(s)
		}
		return s + "n"
	case goja.IsNumber(v):
		f := v.ToFloat()
		if f == math.Trunc(f) && math.Abs(f) > 1<<32 && !math.IsInf(f, 0) {
			return groupDigits(v.String())
		}
	}
	return e.inspectShort(v)
}

func groupDigits(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	if strings.ContainsAny(s, "e.") {
		return sign + s
	}
	var parts []string
	for len(s) > 3 {
		parts = append([]string{s[len(s)-3:]}, parts...)
		s = s[:len(s)-3]
	}
	return sign + strings.Join(append([]string{s}, parts...), "_")
}

// Received describes v as Node.js ends its argument errors: " Received …".
func (e *Env) Received(v goja.Value) string {
	switch {
	case v == nil || goja.IsUndefined(v):
		return " Received undefined"
	case goja.IsNull(v):
		return " Received null"
	}
	obj, ok := v.(*goja.Object)
	if !ok {
		return fmt.Sprintf(" Received type %s (%s)", TypeOf(v), e.inspectShort(v))
	}
	if _, callable := goja.AssertFunction(obj); callable {
		return " Received function " + stringOf(obj.Get("name"))
	}
	if ctor, ok := obj.Get("constructor").(*goja.Object); ok {
		if name := stringOf(ctor.Get("name")); name != "" {
			return " Received an instance of " + name
		}
	}
	return " Received " + e.inspectShort(v)
}

func stringOf(v goja.Value) string {
	if v == nil || goja.IsUndefined(v) {
		return ""
	}
	return v.String()
}

// TypeOf is JavaScript's typeof.
func TypeOf(v goja.Value) string {
	switch {
	case v == nil || goja.IsUndefined(v):
		return "undefined"
	case goja.IsNull(v):
		return "object"
	case goja.IsBigInt(v):
		return "bigint"
	case goja.IsNumber(v):
		return "number"
	case goja.IsString(v):
		return "string"
	}
	switch x := v.(type) {
	case *goja.Symbol:
		return "symbol"
	case *goja.Object:
		if _, ok := goja.AssertFunction(x); ok {
			return "function"
		}
		return "object"
	}
	return "boolean"
}

// inspectShort shows a value inside an error message: at most 28 characters
// of a primitive, and objects as util.inspect shows them at depth 0.
func (e *Env) inspectShort(v goja.Value) string {
	var s string
	switch TypeOf(v) {
	case "string":
		s = quote(v.String())
	case "bigint":
		s = v.String() + "n"
	case "object", "function":
		return e.inspectObject(v)
	default:
		s = stringOf(v)
		if v == nil || goja.IsUndefined(v) {
			s = "undefined"
		} else if sym, ok := v.(*goja.Symbol); ok {
			s = "Symbol(" + sym.String() + ")"
		}
	}
	if len(s) > 28 {
		s = s[:25] + "..."
	}
	return s
}

func (e *Env) inspectObject(v goja.Value) string {
	if goja.IsNull(v) {
		return "null"
	}
	return e.inspect(v, e.Object("depth", -1))
}

// inspectValue shows up to 128 characters of any value.
func (e *Env) inspectValue(v goja.Value) string {
	s := e.inspect(v, goja.Undefined())
	if len(s) > 128 {
		s = strings.ToValidUTF8(s[:128], "") + "..."
	}
	return s
}

func (e *Env) inspect(v, options goja.Value) string {
	util, ok := e.Host.Require("util").(*goja.Object)
	if !ok {
		return v.String()
	}
	inspect, ok := goja.AssertFunction(util.Get("inspect"))
	if !ok {
		return v.String()
	}
	return e.Invoke(inspect, util, v, options).String()
}

// quote puts s between single quotes, or double ones if it contains a single.
func quote(s string) string {
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		return `"` + s + `"`
	}
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`, "\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(s) + "'"
}
