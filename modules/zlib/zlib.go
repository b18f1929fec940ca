// SPDX-License-Identifier: Apache-2.0

// Package zlib is require("zlib"): gzip, zlib and raw DEFLATE, and Brotli, as
// streams and as functions.
//
// The face (js/zlib.js) has the classes and reads options. A stream has a handle,
// as in Node.js, since packages use it: it takes a piece of input and room for
// output, works off the loop, and says how much of both is left. So nothing runs
// ahead of who reads the stream, and no goroutine waits between two pieces.
package zlib

import (
	"hash/crc32"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("zlib") and the tables behind it.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "zlib", Source: js.Source("zlib"), Bind: bind},
		{Name: "zlib_base", Internal: true, Source: js.Source("zlib_base")},
		{Name: "zlib_constants", Internal: true, Source: js.Source("zlib_constants")},
		{Name: "zlib_options", Internal: true, Source: js.Source("zlib_options")},
	}
}

// bind fills what js/zlib.js works with.
func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "crc32", Len: 2, Func: checksum})
	for _, name := range [...]string{"Zlib", "BrotliEncoder", "BrotliDecoder"} {
		modules.Must(binding.Set(name, handleClass(env, name)))
	}
}

// crc32(data, value) goes on from value with the bytes of data, a string or a
// view.
func checksum(a modules.Args) goja.Value {
	b, ok := a.Env.Bytes(a.Argument(0))
	if !ok {
		b = []byte(a.Argument(0).String())
	}
	return a.Env.VM.ToValue(crc32.Update(uint32(a.Argument(1).ToInteger()), crc32.IEEETable, b))
}
