// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"

	"github.com/dop251/goja"
)

var bytesType = reflect.TypeFor[[]byte]()

// Bytes returns the memory behind a Buffer, a typed array or a DataView,
// without a copy. ok is false for anything else.
//
// Work that runs off the loop may read or write these bytes only while the
// script is not allowed to touch them, as in Node.js.
func (e *Env) Bytes(v goja.Value) (b []byte, ok bool) {
	if b, ok = e.Uint8Array(v); ok {
		return b, true
	}
	view, ok := e.View(v)
	return view.Bytes, ok
}

// SetBufferClass is called by the buffer module when it is first loaded.
func (e *Env) SetBufferClass(ctor *goja.Object) {
	e.bufCtor = ctor
	e.newBuf = *fieldOf[func([]goja.Value, *goja.Object) *goja.Object](e.ctors.uint8Array, "construct")
}

// NewBuffer makes a Buffer that owns data: the caller must not use data
// afterwards.
func (e *Env) NewBuffer(data []byte) *goja.Object {
	return e.buffer(e.VM.ToValue(e.VM.NewArrayBuffer(data)))
}

// NewBufferView makes a Buffer over a part of an ArrayBuffer.
func (e *Env) NewBufferView(ab goja.Value, offset, length int) *goja.Object {
	return e.buffer(ab, e.Integer(int64(offset)), e.Integer(int64(length)))
}

// buffer is ConstructBuffer for memory that is there, with arguments that cost
// none: the engine has read them when it returns, and runs nothing of a script.
func (e *Env) buffer(args ...goja.Value) *goja.Object {
	if e.newBuf == nil {
		e.Host.Require("buffer")
	}
	copy(e.bufArgs[:], args)
	obj := e.ctors.newBytes(e.bufArgs[:len(args)], e.bufCtor)
	clear(e.bufArgs[:])
	return obj
}

// ConstructBuffer does what `new Uint8Array(...args)` does for a Buffer.
func (e *Env) ConstructBuffer(args []goja.Value) *goja.Object {
	if e.newBuf == nil {
		e.Host.Require("buffer")
	}
	return e.newBuf(args, e.bufCtor)
}
