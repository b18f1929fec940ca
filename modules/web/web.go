// SPDX-License-Identifier: Apache-2.0

// Package web is what the interfaces of the web need besides JavaScript:
// require("stream/web") and URLPattern, and the parts that they are made of.
package web

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("stream/web") and URLPattern, and their parts.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "navigator", Internal: true, Source: js.Source("navigator")},
		{Name: "report_error", Internal: true, New: reporter},
		{Name: "stream/web", Source: js.Source("stream_web"), Bind: bindLazy},
	}
	for _, part := range [...]string{
		"byte_faces", "bytes", "compression", "default", "from", "iterator", "pipe", "queue", "readable", "readers", "respond", "shared", "state",
		"strategy", "tee", "tee_bytes", "text", "transfer", "transform", "transform_state", "views", "writable", "writable_state", "writer",
	} {
		name := "web_streams_" + part
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bind})
	}
	return append(list, patternModules()...)
}

// bindLazy gives binding.lazy.
func bindLazy(env *modules.Env, binding *goja.Object) { env.DefineLazy(binding, true) }

// bind gives the streams of bytes what JavaScript cannot do:
//
//	binding.isDetached(buffer)
//	binding.transferBuffer(buffer, offset, length)  moves the memory of an ArrayBuffer
func bind(env *modules.Env, binding *goja.Object) {
	env.DefineCloning(binding)
	env.Define(binding,
		modules.Method{Name: "isDetached", Len: 1, Func: isDetached},
		modules.Method{Name: "transferBuffer", Len: 1, Func: transferBuffer},
	)
}

// bufferOf is the ArrayBuffer of an argument. Anything else, such as shared
// memory, is a TypeError.
func bufferOf(a modules.Args) goja.ArrayBuffer {
	if obj, ok := a.Argument(0).(*goja.Object); ok {
		if ab, ok := obj.Export().(goja.ArrayBuffer); ok {
			return ab
		}
	}
	a.Env.ThrowArgType("buffer", "an instance of ArrayBuffer", a.Argument(0))
	return goja.ArrayBuffer{}
}

func isDetached(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(bufferOf(a).Detached())
}

// transferBuffer(buffer, offset, length) returns an ArrayBuffer with the memory
// of buffer, which is left without. Memory that other objects use as well is
// copied, from offset on if that is given.
func transferBuffer(a modules.Args) goja.Value {
	ab := bufferOf(a)
	if ab.Detached() {
		a.Env.ThrowType("ERR_INVALID_STATE", "Invalid state: The ArrayBuffer is detached")
	}
	mem := ab.Bytes()
	if !a.Env.IsShared(a.Argument(0)) {
		ab.Detach()
		return a.Env.VM.ToValue(a.Env.VM.NewArrayBuffer(mem))
	}
	if a.Has(2) {
		from := int(a.Argument(1).ToInteger())
		mem = mem[from : from+int(a.Argument(2).ToInteger())]
	}
	return a.Env.VM.ToValue(a.Env.VM.NewArrayBuffer(append([]byte(nil), mem...)))
}
