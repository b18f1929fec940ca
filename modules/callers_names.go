// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"strings"

	_ "unsafe" // for go:linkname

	"github.com/dop251/goja"
)

// The names that V8 gives to calls. They are read without running any getter
// or trap.

//go:linkname engineOwn github.com/dop251/goja.(*Object).getOwnProp
func engineOwn(obj *goja.Object, key goja.Value) goja.Value

// most is how many objects of a chain of prototypes, and names of an object, are
// looked at.
const (
	mostPrototypes = 32
	mostNames      = 256
)

// own is the value of an own property that is no accessor, or nil.
func (e *Env) own(obj *goja.Object, key goja.Value) goja.Value {
	if e.isProxy(obj) {
		return nil
	}
	v := engineOwn(obj, key)
	if v == nil || e.late == nil {
		return v
	}
	return e.late.open(v)
}

func (e *Env) isProxy(obj *goja.Object) bool {
	return kindOf(obj, e.layout.self) == e.callLayout().proxy
}

// protoOf is the prototype of obj, which for a Proxy is not asked for.
func (e *Env) protoOf(obj *goja.Object) *goja.Object {
	if e.isProxy(obj) {
		return nil
	}
	return obj.Prototype()
}

// functionName is the property name of a function if it is a string.
func (e *Env) functionName(fn *goja.Object) string {
	if v := e.own(fn, e.keys().name); v != nil && goja.IsString(v) {
		return v.String()
	}
	return ""
}

// callerKeys are names of properties as values.
type callerKeys struct{ name, constructor goja.Value }

func (e *Env) keys() *callerKeys {
	if e.callerKeys == nil {
		e.callerKeys = &callerKeys{name: e.VM.ToValue("name"), constructor: e.VM.ToValue("constructor")}
	}
	return e.callerKeys
}

// Name is the name of the function, or "".
func (c *Caller) Name(e *Env) string {
	if isEvalName(c.Frame.SrcName()) {
		if n := FrameName(&c.Frame); n != "" && n != "anonymous" {
			return n
		}
		return "eval"
	}
	if c.Func != nil {
		if n := e.functionName(c.Func); n != "" {
			return n
		}
	}
	return FrameName(&c.Frame)
}

// TopLevel tells whether the call has no receiver, or the global object.
func (c *Caller) TopLevel(e *Env) bool {
	return c.This == nil || goja.IsUndefined(c.This) || goja.IsNull(c.This) || c.This == goja.Value(e.VM.GlobalObject())
}

// TypeName is what the receiver is, or "" without one.
func (c *Caller) TypeName(e *Env) string {
	obj, ok := c.This.(*goja.Object)
	switch {
	case c.This == nil || goja.IsUndefined(c.This) || goja.IsNull(c.This):
		return ""
	case !ok:
		kind := TypeOf(c.This)
		if kind == "bigint" {
			return "BigInt"
		}
		return strings.ToUpper(kind[:1]) + kind[1:]
	case e.isProxy(obj):
		return "Proxy"
	case obj.ClassName() == "Function":
		if innerField(obj, "initFields").IsValid() { // a class
			if n := e.functionName(obj); n != "" {
				return n
			}
		}
		return "Function"
	}
	return e.constructorName(obj)
}

// constructorName is the name of the class that made obj, as far as one can see.
func (e *Env) constructorName(obj *goja.Object) string {
	for i := 0; obj != nil && i < mostPrototypes; i++ {
		if ctor, ok := e.own(obj, e.keys().constructor).(*goja.Object); ok {
			if n := e.functionName(ctor); n != "" && n != "Object" {
				return n
			}
		}
		if tag := e.own(obj, goja.SymToStringTag); tag != nil && goja.IsString(tag) {
			return tag.String()
		}
		obj = e.protoOf(obj)
	}
	return "Object"
}

// initializes tells whether the call gives the fields of an object of a class
// their values.
func (c *Caller) initializes() bool {
	if c.Func == nil {
		return false
	}
	f := innerField(c.Func, "initFields")
	return f.IsValid() && !f.IsNil() && f.Pointer() == uintptr(c.program())
}

// MethodName is the name of the property of the receiver that holds the
// function, or "".
func (c *Caller) MethodName(e *Env) string {
	obj, ok := c.This.(*goja.Object)
	if !ok || c.Func == nil {
		return ""
	}
	name := strings.TrimPrefix(strings.TrimPrefix(e.functionName(c.Func), "get "), "set ")
	if name != "" && e.holds(obj, e.VM.ToValue(name), c.Func) {
		return name
	}
	return e.search(obj, c.Func)
}

// holds tells whether the property key of obj is fn, or an accessor of it.
func (e *Env) holds(obj *goja.Object, key goja.Value, fn *goja.Object) bool {
	for i := 0; obj != nil && i < mostPrototypes && !e.isProxy(obj); i++ {
		if v := engineOwn(obj, key); v != nil {
			return e.isOrGets(v, fn)
		}
		obj = e.protoOf(obj)
	}
	return false
}

// isOrGets tells whether a property, as the engine keeps it, is fn or has it as
// its getter or setter.
func (e *Env) isOrGets(v goja.Value, fn *goja.Object) bool {
	if v == goja.Value(fn) {
		return true
	}
	if e.late == nil {
		return false
	}
	if open := e.late.open(v); open != nil {
		return open == goja.Value(fn)
	}
	get, set := e.late.accessors(v)
	return get == fn || set == fn
}

// search looks for the one property that is fn.
func (e *Env) search(obj, fn *goja.Object) (found string) {
	left := mostNames
	for i := 0; obj != nil && i < mostPrototypes && !e.isProxy(obj); i++ {
		for _, name := range e.searchable(obj) {
			if left--; left < 0 {
				return found
			}
			if !e.isOrGets(engineOwn(obj, e.VM.ToValue(name)), fn) {
				continue
			}
			if found != "" {
				return "" // it is not clear which
			}
			found = name
		}
		if obj = e.protoOf(obj); obj == e.tagLayout().root {
			break
		}
	}
	return found
}

// searchable are the names of the own properties of obj, none of an array.
func (e *Env) searchable(obj *goja.Object) []string {
	if _, array := e.ArrayLength(obj); array {
		return nil
	}
	return obj.GetOwnPropertyNames()
}

// Strict tells whether the function is one of strict code.
func (c *Caller) Strict() bool {
	f := innerField(c.Func, "strict")
	return f.IsValid() && f.Kind() == reflect.Bool && f.Bool()
}

// Offset is where in its source the call is, in bytes.
func (c *Caller) Offset() int {
	pos := c.Frame.Position()
	return max(0, pos.Column-1)
}
