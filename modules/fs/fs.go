// SPDX-License-Identifier: Apache-2.0

// Package fs is require("fs") and require("fs/promises").
//
// What the module can do is one table of operations (table_*.go). An entry
// names the operation and the system call that its errors mention, and says
// how its arguments become a request, which function does the work, and how
// the result becomes a value. The synchronous function, the one with a
// callback, the one that returns a promise and the method of FileHandle are
// all made from the entry (forms.go).
//
// The work is in files that know no JavaScript (*_ops.go), on top of the
// system calls of the platform (sys_*.go). They use plain descriptors: those
// belong to the script, and nothing closes them behind its back.
package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("fs"), require("fs/promises") and the internal
// modules behind the parts of fs that are written in JavaScript.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "fs", New: func(env *modules.Env) goja.Value { return of(env).exports() }},
		{Name: "fs/promises", New: func(env *modules.Env) goja.Value { return of(env).promiseExports() }},
		{Name: "fs_cp", Internal: true, Source: js.Source("fs_cp"), Bind: bindCopy},
		{Name: "fs_dir", Internal: true, Source: js.Source("fs_dir"), Bind: bindDir},
		{Name: "fs_handle", Internal: true, Source: js.Source("fs_handle")},
		{Name: "fs_iterate", Internal: true, Source: js.Source("fs_iterate")},
		{Name: "fs_watch", Internal: true, Source: js.Source("fs_watch"), Bind: bindWatch},
		{Name: "fs_watch_file", Internal: true, Source: js.Source("fs_watch_file"), Bind: bindWatch},
	}
}

// of is the module of a runtime.
func of(env *modules.Env) *api {
	return modules.Local(env, func(env *modules.Env) *api { return &api{env: env, pool: newPool()} })
}

// api is the module in one runtime. Its prototypes are made when first needed.
type api struct {
	warned  map[string]bool // by the text
	env     *modules.Env
	pool    pool
	watches *watching // nil while nothing is watched
	streams fileStreams

	stats       statClasses
	dirent      class
	handle      class
	promiseForm *goja.Object
}

// class is a constructor and its prototype.
type class struct{ ctor, proto *goja.Object }

// exports builds require("fs").
func (m *api) exports() goja.Value {
	obj := m.env.VM.NewObject()
	m.defineOperations(obj)
	m.defineClasses(obj)
	m.defineFaces(obj)
	m.defineConstants(obj)
	m.defineStreams(obj)
	return obj
}

// defineOperations adds the functions of the table that fs itself has.
func (m *api) defineOperations(obj *goja.Object) {
	for _, op := range table() {
		if op.on&onCallback != 0 {
			m.define(obj, op.name, op.lens[1], m.callback(op))
		}
		if op.on&onSync != 0 {
			m.define(obj, op.name+"Sync", op.lens[0], m.sync(op))
		}
	}
	m.define(obj.Get("realpath").(*goja.Object), "native", 3, m.callback(realpathNative()))
	m.define(obj.Get("realpathSync").(*goja.Object), "native", 2, m.sync(realpathNative()))
	m.define(obj, "close", 1, m.closeWithCallback)
	m.define(obj, "exists", 2, m.exists)
	m.define(obj, "existsSync", 1, m.existsSync)
	m.promisify(obj)
}

func (m *api) define(obj *goja.Object, name string, length int, f modules.Func) {
	m.env.Define(obj, modules.Method{Name: name, Len: length, Func: f})
}

// defineClasses adds the constructors.
func (m *api) defineClasses(obj *goja.Object) {
	env := m.env
	lazy := func(name string, build func() goja.Value) { env.Lazy(obj, name, true, build) }
	lazy("Stats", func() goja.Value { return m.statClass().ctor })
	lazy("Dirent", func() goja.Value { return m.direntClass().ctor })
	lazy("Dir", func() goja.Value { return m.face("fs_dir").Get("Dir") })
	lazy("promises", m.promiseExports)
	m.define(obj, "_toUnixTimestamp", 1, m.toUnixTimestamp)
}

// face is the exports of an internal module.
func (m *api) face(name string) *goja.Object { return m.env.Require(name).(*goja.Object) }

// defineFaces adds the functions that are written in JavaScript. Each loads
// its file when it is first called.
func (m *api) defineFaces(obj *goja.Object) {
	for _, f := range [...]struct {
		name, face string
		length     int
	}{
		{"cp", "fs_cp", 4}, {"cpSync", "fs_cp", 3},
		{"openAsBlob", "blob_store", 1},
		{"watch", "fs_watch", 3}, {"watchFile", "fs_watch_file", 3}, {"unwatchFile", "fs_watch_file", 2},
	} {
		m.define(obj, f.name, f.length, m.forward(f.face, f.name))
	}
}

// forward calls a function of a face.
func (m *api) forward(face, name string) modules.Func {
	return func(a modules.Args) goja.Value {
		f := m.face(face)
		fn, _ := goja.AssertFunction(f.Get(name))
		return m.env.Invoke(fn, f, a.Rest(0)...)
	}
}
