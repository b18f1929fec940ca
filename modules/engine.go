// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"slices"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/file"
)

// This file, with code.go and code_entry.go, is the only one that reaches into
// fields of the engine that it does not export. Each is there because there is
// no other way: built-in functions are replaced in place, so that their
// identity, name and text stay; the frames of an error are read instead of
// being captured a second time; and promise jobs are run inside the door. The
// fields are looked up by name and type, so that an engine of another shape is
// refused at start and not misread (docs/dependencies.md).

// layout is where the fields are.
type layout struct {
	self        uintptr // of goja.Object: an interface
	errFrames   uintptr // of the object of an error
	errHasStack uintptr
	framePrg    uintptr // of goja.StackFrame
	prgSrc      uintptr // of goja.Program
	errType     reflect.Type
	code        *code // of goja.Program
}

// Native is the Go half of a built-in function.
type Native func(goja.FunctionCall) goja.Value

// NativeConstructor is the Go half of `new` on a built-in class. newTarget is
// nil or the class that is being constructed.
type NativeConstructor func(args []goja.Value, newTarget *goja.Object) *goja.Object

func readLayout(vm *goja.Runtime) (l layout) {
	obj := vm.NewTypeError("probe")
	self := reflect.ValueOf(obj).Elem().FieldByName("self")
	l.self = offset[goja.Object](self.IsValid() && self.Kind() == reflect.Interface, "self")
	l.errType = self.Elem().Elem().Type()
	l.errFrames = offsetIn(l.errType, "stack", reflect.TypeFor[[]goja.StackFrame]())
	l.errHasStack = offsetIn(l.errType, "stackPropAdded", reflect.TypeFor[bool]())
	l.framePrg = offsetIn(reflect.TypeFor[goja.StackFrame](), "prg", reflect.TypeFor[*goja.Program]())
	l.prgSrc = offsetIn(reflect.TypeFor[goja.Program](), "src", reflect.TypeFor[*file.File]())
	l.code = readCode()
	return l
}

func offset[T any](ok bool, name string) uintptr {
	if !ok {
		panic(fmt.Errorf("modules: this version of the engine has no field %s", name))
	}
	f, _ := reflect.TypeFor[T]().FieldByName(name)
	return f.Offset
}

func offsetIn(t reflect.Type, name string, want reflect.Type) uintptr {
	f, ok := t.FieldByName(name)
	if !ok || f.Type != want {
		panic(fmt.Errorf("modules: this version of the engine has no field %s.%s of type %s", t, name, want))
	}
	return f.Offset
}

// inner is the address of the struct behind obj.
func (e *Env) inner(obj *goja.Object) unsafe.Pointer {
	iface := (*[2]unsafe.Pointer)(unsafe.Add(unsafe.Pointer(obj), e.layout.self))
	return iface[1]
}

// keptFrames is how many frames an error keeps, besides its stack text: all of
// them would be a third of a megabyte for an error made in a deep recursion.
const keptFrames = 64

// ErrorFrames returns the frames that the engine captured when it made the
// error obj, and keeps it from writing a stack text of its own. obj must be
// what one of the engine's error constructors has just returned.
func (e *Env) ErrorFrames(obj *goja.Object) []goja.StackFrame {
	p := e.inner(obj)
	*(*bool)(unsafe.Add(p, e.layout.errHasStack)) = true
	frames := (*[]goja.StackFrame)(unsafe.Add(p, e.layout.errFrames))
	all := *frames
	if len(all) > keptFrames {
		*frames = slices.Clone(all[:keptFrames])
	}
	return all
}

// Source is the source text that a frame belongs to, or nil for a native.
func (e *Env) Source(f *goja.StackFrame) *file.File {
	prg := e.program(f)
	if prg == nil {
		return nil
	}
	return *(**file.File)(unsafe.Add(unsafe.Pointer(prg), e.layout.prgSrc))
}

// program is the code of the call.
func (c *Caller) program() unsafe.Pointer {
	f := reflect.ValueOf(&c.Frame).Elem().FieldByName("prg")
	return f.UnsafePointer()
}

func (e *Env) program(f *goja.StackFrame) *goja.Program {
	return *(**goja.Program)(unsafe.Add(unsafe.Pointer(f), e.layout.framePrg))
}

// Runs tells whether f is a call of the function fn.
func (e *Env) Runs(f *goja.StackFrame, fn *goja.Object) bool {
	prg := e.program(f)
	if prg == nil {
		return f.FuncName() == stringOf(fn.Get("name"))
	}
	field := innerField(fn, "prg")
	return field.IsValid() && field.Pointer() == uintptr(unsafe.Pointer(prg))
}

// innerField is a field of the struct behind obj, or the zero Value.
func innerField(obj *goja.Object, name string) reflect.Value {
	v := reflect.ValueOf(obj).Elem().FieldByName("self").Elem()
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return reflect.Value{}
	}
	return v.Elem().FieldByName(name)
}

// fieldOf is the address of a field of the struct behind the built-in obj.
func fieldOf[T any](obj *goja.Object, name string) *T {
	f := innerField(obj, name)
	if !f.IsValid() || f.Type() != reflect.TypeFor[T]() {
		panic(fmt.Errorf("modules: %s is not a built-in function of the engine", obj.Get("name")))
	}
	return (*T)(unsafe.Pointer(f.UnsafeAddr()))
}

// Wrap replaces the Go half of the built-in function fn by what wrap makes of
// it. fn stays the same object, with its name, length and text.
func (e *Env) Wrap(fn *goja.Object, wrap func(Native) Native) {
	at := fieldOf[func(goja.FunctionCall) goja.Value](fn, "f")
	*at = wrap(*at)
}

// WrapConstructor is Wrap for what `new fn` does.
func (e *Env) WrapConstructor(fn *goja.Object, wrap func(NativeConstructor) NativeConstructor) {
	at := fieldOf[func([]goja.Value, *goja.Object) *goja.Object](fn, "construct")
	*at = wrap(*at)
}

// jobQueue is the address of the engine's queue of promise jobs.
func jobQueue(vm *goja.Runtime) *[]func() {
	f := reflect.ValueOf(vm).Elem().FieldByName("jobQueue")
	if !f.IsValid() || f.Type() != reflect.TypeFor[[]func()]() {
		panic(fmt.Errorf("modules: this version of the engine has no queue of jobs"))
	}
	return (*[]func())(unsafe.Pointer(f.UnsafeAddr()))
}

// tryLength is the address of the length of the engine's stack of try frames.
func tryLength(vm *goja.Runtime) *uintptr {
	inner := reflect.ValueOf(vm).Elem().FieldByName("vm")
	if !inner.IsValid() || inner.Kind() != reflect.Pointer || !inner.Elem().FieldByName("tryStack").IsValid() {
		panic(fmt.Errorf("modules: this version of the engine has no stack of try frames"))
	}
	// A slice of any type has its length behind the pointer.
	at := (*[2]uintptr)(unsafe.Pointer(inner.Elem().FieldByName("tryStack").UnsafeAddr()))
	return &at[1]
}

// TryDepth is how many try frames the engine has.
func (e *Env) TryDepth() uintptr { return *e.jobs.tries }

// EndTries leaves so many try frames, for what has left some behind.
func (e *Env) EndTries(depth uintptr) { *e.jobs.tries = min(*e.jobs.tries, depth) }

// arrays is where the engine keeps the length of an array.
type arrays struct {
	dense, sparse             unsafe.Pointer // the first word of self
	denseLength, sparseLength uintptr
}

func readArrays(e *Env, self uintptr) *arrays {
	vm := e.VM
	dense := vm.NewArray()
	sparse, err := vm.New(e.Builtin("Array"), vm.ToValue(int64(1<<32-1)))
	Must(err)
	word := func(obj *goja.Object) unsafe.Pointer {
		return *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(obj), self))
	}
	length := func(obj *goja.Object) uintptr {
		t := reflect.ValueOf(obj).Elem().FieldByName("self").Elem().Elem().Type()
		return offsetIn(t, "length", reflect.TypeFor[uint32]())
	}
	return &arrays{dense: word(dense), sparse: word(sparse), denseLength: length(dense), sparseLength: length(sparse)}
}

// ArrayLength is the length of an array, which costs a few nanoseconds. ok is
// false for anything that is not made by Array or a literal.
func (e *Env) ArrayLength(v goja.Value) (n uint32, ok bool) {
	obj, isObj := v.(*goja.Object)
	if !isObj || obj == nil {
		return 0, false
	}
	known := e.arrayLayout()
	iface := (*[2]unsafe.Pointer)(unsafe.Add(unsafe.Pointer(obj), e.layout.self))
	switch iface[0] {
	case known.dense:
		return *(*uint32)(unsafe.Add(iface[1], known.denseLength)), true
	case known.sparse:
		return *(*uint32)(unsafe.Add(iface[1], known.sparseLength)), true
	}
	return 0, false
}

func (e *Env) arrayLayout() *arrays {
	if e.arrays == nil {
		e.arrays = readArrays(e, e.layout.self)
	}
	return e.arrays
}
