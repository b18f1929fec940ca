// SPDX-License-Identifier: Apache-2.0

// Package buffer is require("buffer"): the Buffer class over goja's
// Uint8Array, Blob and File, and the base64 globals. Other modules use it to
// turn JavaScript strings into bytes and back (Text, String).
package buffer

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("buffer") and the source of Blob and File, which
// is read when one of them is.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "blob", Internal: true, Source: js.Source("blob"), Bind: func(env *modules.Env, b *goja.Object) { env.DefineCloning(b) }},
		{Name: "blob_store", Internal: true, Source: js.Source("blob_store")},
		{Name: "buffer", New: exports},
	}
}

// lib is the buffer module of one runtime.
type lib struct {
	env   *modules.Env
	ctor  *goja.Object // Buffer
	proto *goja.Object // Buffer.prototype
	set   goja.Callable
	pool  pool
	quirk *quirks // nil unless compat

	inspectMax float64
}

func exports(env *modules.Env) goja.Value {
	l := &lib{env: env, inspectMax: 50, pool: pool{size: 8192}}
	l.defineClass()
	env.SetBufferClass(l.ctor)
	if !env.Compat {
		return l.export(l.callable())
	}
	l.installQuirks()
	return l.export(l.ctor)
}

// export fills the exports. Under compat they are Buffer itself, as in IoT.js.
func (l *lib) export(x *goja.Object) *goja.Object {
	e := l.env
	modules.Must(x.Set("Buffer", l.ctor))
	slow, _ := e.Class("SlowBuffer", 1, l.slowBuffer)
	modules.Must(x.Set("SlowBuffer", slow))
	e.Define(x,
		modules.Method{Name: "transcode", Len: 3, Func: l.transcode},
		modules.Method{Name: "isUtf8", Len: 1, Func: l.isUtf8},
		modules.Method{Name: "isAscii", Len: 1, Func: l.isASCII},
	)
	l.constants(x)
	e.Define(x,
		modules.Method{Name: "btoa", Len: 1, Func: l.btoa},
		modules.Method{Name: "atob", Len: 1, Func: l.atob},
	)
	e.Getter(x, "INSPECT_MAX_BYTES", l.inspectMaxBytes, l.setInspectMaxBytes)
	for _, name := range [...]string{"Blob", "File"} {
		e.Lazy(x, name, true, func() goja.Value { return e.Require("blob").(*goja.Object).Get(name) })
	}
	e.Define(x, modules.Method{Name: "resolveObjectURL", Len: 1, Func: func(a modules.Args) goja.Value {
		store := e.Require("blob_store").(*goja.Object)
		resolve, _ := goja.AssertFunction(store.Get("resolveObjectURL"))
		return e.Invoke(resolve, store, a.Argument(0))
	}})
	return x
}

func (l *lib) constants(x *goja.Object) {
	e := l.env
	modules.Must(x.Set("kMaxLength", int64(modules.MaxBufferLength)))
	modules.Must(x.Set("kStringMaxLength", e.MaxStringLength))
	c := e.VM.NewObject()
	fixed := func(obj *goja.Object, name string, v goja.Value) {
		modules.Must(obj.DefineDataProperty(name, v, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_TRUE))
	}
	fixed(c, "MAX_LENGTH", e.VM.ToValue(int64(modules.MaxBufferLength)))
	fixed(c, "MAX_STRING_LENGTH", e.VM.ToValue(e.MaxStringLength))
	fixed(x, "constants", c)
}
