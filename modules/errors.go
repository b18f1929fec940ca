// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
)

// Kind is the constructor of an error.
type Kind int

// The constructors that natives throw with.
const (
	PlainError Kind = iota
	TypeError
	RangeError
	SyntaxError
	URIError
	ReferenceError
)

// constructors are the error constructors and Uint8Array as they were before
// any script could replace them.
type constructors struct {
	errors     [6]goja.Value
	uint8Array *goja.Object
	newBytes   NativeConstructor // new Uint8Array, without the bounds that are set for scripts
	codedText  goja.Value        // toString of an error with a code; nil until there is one
}

func readConstructors(vm *goja.Runtime) constructors {
	var c constructors
	for i, name := range [...]string{"Error", "TypeError", "RangeError", "SyntaxError", "URIError", "ReferenceError"} {
		c.errors[i] = vm.Get(name)
	}
	c.uint8Array = vm.Get("Uint8Array").(*goja.Object)
	c.newBytes = *fieldOf[func([]goja.Value, *goja.Object) *goja.Object](c.uint8Array, "construct")
	return c
}

// NewError makes an error object. code becomes its own property, and part of
// the first line of its stack, unless it is empty.
func (e *Env) NewError(kind Kind, code, message string) *goja.Object {
	obj, err := e.VM.New(e.ctors.errors[kind], e.VM.ToValue(message))
	if err != nil {
		panic(err)
	}
	if code != "" {
		e.setCode(obj, code)
	}
	return obj
}

// setCode adds code to the error and to its stack text.
func (e *Env) setCode(obj *goja.Object, code string) {
	Must(obj.Set("code", code))
	if strings.HasPrefix(code, "ERR_") && !e.Compat {
		e.Hide(obj, "toString", e.codedText())
	}
	name := obj.Get("name").String()
	stack := obj.Get("stack").String()
	if len(stack) >= len(name) && stack[:len(name)] == name {
		e.Hide(obj, "stack", e.VM.ToValue(name+" ["+code+"]"+stack[len(name):]))
	}
}

// codedText is the method toString of errors with Node.js's codes, which shows
// the code.
func (e *Env) codedText() goja.Value {
	if e.ctors.codedText == nil {
		e.ctors.codedText = e.Function("toString", 0, func(a Args) goja.Value {
			obj := a.This.ToObject(e.VM)
			return e.VM.ToValue(obj.Get("name").String() + " [" + obj.Get("code").String() + "]: " + obj.Get("message").String())
		})
	}
	return e.ctors.codedText
}

// Throw throws v in the script that called the running native.
func (e *Env) Throw(v goja.Value) { panic(v) }

// ThrowType throws a TypeError with a code.
func (e *Env) ThrowType(code, format string, args ...any) {
	panic(e.NewError(TypeError, code, fmt.Sprintf(format, args...)))
}

// ThrowRange throws a RangeError with a code.
func (e *Env) ThrowRange(code, format string, args ...any) {
	panic(e.NewError(RangeError, code, fmt.Sprintf(format, args...)))
}

// ThrowError throws an Error with a code.
func (e *Env) ThrowError(code, format string, args ...any) {
	panic(e.NewError(PlainError, code, fmt.Sprintf(format, args...)))
}

// Error makes a JavaScript error of a failure of the system, with errno,
// code, syscall and whatever else it knows (path, dest, address, port), in the
// order Node.js gives them. It returns null for nil, so that it can be the
// first argument of a callback.
func (e *Env) Error(err *errno.Error) goja.Value {
	if err == nil {
		return goja.Null()
	}
	obj := e.NewError(PlainError, "", err.Error())
	e.describe(obj, err)
	return obj
}

func (e *Env) describe(obj *goja.Object, err *errno.Error) {
	if err.Errno != 0 {
		Must(obj.Set("errno", err.Errno))
	}
	Must(obj.Set("code", err.Code))
	for _, f := range [...]struct{ name, value string }{
		{"syscall", err.Syscall}, {"path", err.Path}, {"dest", err.Dest},
		{"hostname", err.Hostname}, {"address", err.Address},
	} {
		if f.value != "" {
			Must(obj.Set(f.name, f.value))
		}
	}
	if err.Port != 0 {
		Must(obj.Set("port", err.Port))
	}
}

// Fail throws err, unless it is nil, as the synchronous functions of fs do.
func (e *Env) Fail(err *errno.Error) {
	if err != nil {
		panic(e.Error(err))
	}
}
