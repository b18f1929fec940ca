// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// View is a Buffer, a typed array or a DataView: a part of an ArrayBuffer.
type View struct {
	// Bytes are the memory it shows, not a copy. Work off the loop may use
	// them only while the script is not allowed to touch them, as in Node.js.
	Bytes []byte
	// Buffer is the ArrayBuffer, and Offset where in it Bytes begin.
	Buffer *goja.Object
	Offset int
	// Class is the constructor of the typed array, nil for a DataView. For a
	// Buffer it is Uint8Array.
	Class *goja.Object
	// Size is the size of an element.
	Size int
}

// views is where the engine keeps what a View is made of. Like layout it is
// read by name and type: asking for the same through properties or Export
// costs ten times as much and two allocations for each call of a Buffer's
// method.
type views struct {
	array, dataView, arrayBuffer unsafe.Pointer // the first word of self

	arrayBuf, arrayCtor, arrayLen, arrayOffset, arraySize uintptr
	viewBuf, viewLen, viewOffset                          uintptr
	data, val                                             uintptr // of an ArrayBuffer
}

func readViews(e *Env, self uintptr) *views {
	vm := e.VM
	ab := vm.ToValue(vm.NewArrayBuffer(make([]byte, 8))).(*goja.Object)
	array, dataView := construct(e, "Uint8Array", ab), construct(e, "DataView", ab)
	abType, arrayType, viewType := innerType(ab), innerType(array), innerType(dataView)
	abPtr, integer := reflect.PointerTo(abType), reflect.TypeFor[int]()
	object := reflect.TypeFor[*goja.Object]()
	base, _ := abType.FieldByName("baseObject")
	return &views{
		array:       kindOf(array, self),
		dataView:    kindOf(dataView, self),
		arrayBuffer: kindOf(ab, self),
		arrayBuf:    offsetIn(arrayType, "viewedArrayBuf", abPtr),
		arrayCtor:   offsetIn(arrayType, "defaultCtor", object),
		arrayLen:    offsetIn(arrayType, "length", integer),
		arrayOffset: offsetIn(arrayType, "offset", integer),
		arraySize:   offsetIn(arrayType, "elemSize", integer),
		viewBuf:     offsetIn(viewType, "viewedArrayBuf", abPtr),
		viewLen:     offsetIn(viewType, "byteLen", integer),
		viewOffset:  offsetIn(viewType, "byteOffset", integer),
		data:        offsetIn(abType, "data", bytesType),
		val:         base.Offset + offsetIn(base.Type, "val", object),
	}
}

func construct(e *Env, name string, arg goja.Value) *goja.Object {
	obj, err := e.VM.New(e.Builtin(name), arg)
	Must(err)
	return obj
}

func innerType(obj *goja.Object) reflect.Type {
	return reflect.ValueOf(obj).Elem().FieldByName("self").Elem().Elem().Type()
}

// kindOf is the word that tells the Go type behind obj.
func kindOf(obj *goja.Object, self uintptr) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(obj), self))
}

// at reads a field of the struct at p.
func at[T any](p unsafe.Pointer, offset uintptr) T { return *(*T)(unsafe.Add(p, offset)) }

func (e *Env) viewLayout() *views {
	if e.views == nil {
		e.views = readViews(e, e.layout.self)
	}
	return e.views
}

// Uint8Array returns the memory of a Buffer or another Uint8Array. ok is false
// for anything else. It is the fastest way to the bytes of a Buffer.
func (e *Env) Uint8Array(v goja.Value) (b []byte, ok bool) {
	obj, isObj := v.(*goja.Object)
	if !isObj || obj == nil {
		return nil, false
	}
	l := e.viewLayout()
	if kindOf(obj, e.layout.self) != l.array {
		return nil, false
	}
	p := e.inner(obj)
	if at[*goja.Object](p, l.arrayCtor) != e.ctors.uint8Array {
		return nil, false
	}
	ab := at[unsafe.Pointer](p, l.arrayBuf)
	return cut(at[[]byte](ab, l.data), at[int](p, l.arrayOffset), at[int](p, l.arrayLen)), true
}

// cut is data[i:i+n], or nothing when the ArrayBuffer was detached.
func cut(data []byte, i, n int) []byte {
	if i+n > len(data) {
		return nil
	}
	return data[i : i+n : i+n]
}

// View returns what v shows if it is a Buffer, a typed array or a DataView.
func (e *Env) View(v goja.Value) (view View, ok bool) {
	obj, isObj := v.(*goja.Object)
	if !isObj || obj == nil {
		return view, false
	}
	l, p, n := e.viewLayout(), e.inner(obj), 0
	var ab unsafe.Pointer
	switch kindOf(obj, e.layout.self) {
	case l.array:
		ab = at[unsafe.Pointer](p, l.arrayBuf)
		view.Class, view.Size = at[*goja.Object](p, l.arrayCtor), at[int](p, l.arraySize)
		view.Offset, n = view.Size*at[int](p, l.arrayOffset), view.Size*at[int](p, l.arrayLen)
	case l.dataView:
		ab = at[unsafe.Pointer](p, l.viewBuf)
		view.Offset, view.Size, n = at[int](p, l.viewOffset), 1, at[int](p, l.viewLen)
	default:
		return view, false
	}
	view.Buffer = at[*goja.Object](ab, l.val)
	view.Bytes = cut(at[[]byte](ab, l.data), view.Offset, n)
	return view, true
}

// ArrayBuffer returns the memory of an ArrayBuffer.
func (e *Env) ArrayBuffer(v goja.Value) (b []byte, ok bool) {
	obj, isObj := v.(*goja.Object)
	if !isObj || obj == nil || kindOf(obj, e.layout.self) != e.viewLayout().arrayBuffer {
		return nil, false
	}
	return at[[]byte](e.inner(obj), e.views.data), true
}
