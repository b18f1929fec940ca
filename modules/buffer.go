// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"

	"github.com/dop251/goja"
)

// bytesType is what goja exports a Uint8Array as, and the type a DataView or
// another typed array is asked to become.
var bytesType = reflect.TypeFor[[]byte]()

// Bytes returns the memory behind a Buffer, a typed array or a DataView,
// without a copy. ok is false for anything else.
//
// Work that runs off the loop may read or write these bytes only while the
// script is not allowed to touch them, as in Node.js.
func (e *Env) Bytes(v goja.Value) (b []byte, ok bool) {
	obj, isObj := v.(*goja.Object)
	if !isObj {
		return nil, false
	}
	if obj.ExportType() == bytesType {
		b, ok = obj.Export().([]byte)
		return b, ok
	}
	switch obj.ClassName() {
	case "Int8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array",
		"Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array", "DataView", "Uint8Array":
		return b, e.VM.ExportTo(obj, &b) == nil
	}
	return e.viewBytes(obj)
}

// viewBytes reads a view whose class name goja reports as a plain object.
func (e *Env) viewBytes(obj *goja.Object) ([]byte, bool) {
	buf, ok := obj.Get("buffer").(*goja.Object)
	if !ok {
		return nil, false
	}
	ab, ok := buf.Export().(goja.ArrayBuffer)
	if !ok {
		return nil, false
	}
	off, n := obj.Get("byteOffset"), obj.Get("byteLength")
	if off == nil || n == nil {
		return nil, false
	}
	data, i, l := ab.Bytes(), off.ToInteger(), n.ToInteger()
	if i < 0 || l < 0 || i+l > int64(len(data)) {
		return nil, false
	}
	return data[i : i+l : i+l], true
}

// SetBufferClass is called by the buffer module when it is first loaded.
func (e *Env) SetBufferClass(ctor *goja.Object) {
	e.bufCtor = ctor
	e.newBuf, _ = goja.AssertConstructor(e.ctors.uint8Array)
}

// NewBuffer makes a Buffer that owns data: the caller must not use data
// afterwards.
func (e *Env) NewBuffer(data []byte) *goja.Object {
	return e.NewBufferView(e.VM.ToValue(e.VM.NewArrayBuffer(data)), 0, len(data))
}

// NewBufferView makes a Buffer over a part of an ArrayBuffer.
func (e *Env) NewBufferView(ab goja.Value, offset, length int) *goja.Object {
	if e.newBuf == nil {
		e.Host.Require("buffer")
	}
	obj, err := e.newBuf(e.bufCtor, ab, e.VM.ToValue(offset), e.VM.ToValue(length))
	if err != nil {
		panic(err)
	}
	return obj
}
