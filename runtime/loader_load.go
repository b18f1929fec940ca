// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// loadFunc is Module._load(request, parent, isMain).
func (l *loader) loadFunc(a modules.Args) goja.Value {
	return l.load(a.String(0, "id"), object(a.Argument(1)), a.Argument(2).ToBoolean())
}

// callLoad is load, or what a script has put in its place.
func (l *loader) callLoad(id string, parent *goja.Object, isMain bool) goja.Value {
	if fn, ok := l.hooked("_load"); ok {
		return l.env.Invoke(fn, l.ctor, l.env.VM.ToValue(id), orUndefined(parent), l.env.VM.ToValue(isMain))
	}
	return l.load(id, parent, isMain)
}

// load returns the exports of the module that id means for parent.
func (l *loader) load(id string, parent *goja.Object, isMain bool) goja.Value {
	var key request
	if parent != nil {
		key = request{text(parent.Get("path")), id, l.typed && isTyped(text(parent.Get("filename")))}
		if mod := l.recall(key, parent); mod != nil {
			return mod.Get("exports")
		}
	}
	if strings.HasPrefix(id, "node:") || strings.HasPrefix(id, "iotjs:") {
		return l.loadPrefixed(id)
	}
	file := l.callResolve(id, parent, isMain)
	if mod := l.cached(file); mod != nil {
		l.addChild(parent, mod)
		return mod.Get("exports")
	}
	if m, ok := l.rt.builtins.lookup(file); ok {
		return l.rt.builtins.load(m.Name)
	}
	return l.loadFile(file, key, parent, isMain)
}

// recall finds the module of a request that was made before, if it is still in
// the cache.
func (l *loader) recall(key request, parent *goja.Object) *goja.Object {
	k := l.relative[key]
	if k == nil {
		return nil
	}
	mod := l.cached(k.file)
	if mod == nil {
		delete(l.relative, key)
		return nil
	}
	if k.parent != parent || k.mod != mod {
		l.addChild(parent, mod)
		k.parent, k.mod = parent, mod
	}
	return mod
}

// cached returns the module of a file from Module._cache, or nil.
func (l *loader) cached(file string) *goja.Object {
	if file == "" {
		return nil
	}
	return object(l.static("_cache").Get(file))
}

func (l *loader) loadPrefixed(id string) goja.Value {
	m, ok := l.rt.builtins.lookup(id)
	if !ok {
		panic(l.coded("ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: "+id))
	}
	return l.rt.builtins.load(m.Name)
}

// loadFile loads a file that is not in the cache. If that fails, the module
// leaves the cache again, as in Node.js; in IoT.js it stays.
func (l *loader) loadFile(file string, key request, parent *goja.Object, isMain bool) goja.Value {
	mod := l.newModule(file, parent)
	l.typed = l.typed || isTyped(file)
	if isMain {
		l.setMain(mod)
	}
	if l.env.Compat {
		l.setCompatID(mod, key, parent)
	}
	modules.Must(l.static("_cache").Set(file, mod))
	if parent != nil {
		l.relative[key] = &known{file, parent, mod}
	}
	done := false
	defer func() {
		if !done && !l.env.Compat {
			l.forget(file, key, parent, mod)
		}
	}()
	l.callMethod(mod, "load", l.protoLoad, l.env.VM.ToValue(file))
	done = true
	return mod.Get("exports")
}

// forget takes back a module that failed to load.
func (l *loader) forget(file string, key request, parent, mod *goja.Object) {
	modules.Must(l.static("_cache").Delete(file))
	delete(l.relative, key)
	if parent == nil {
		return
	}
	children := object(parent.Get("children"))
	if children == nil {
		return
	}
	last := int(children.Get("length").ToInteger()) - 1
	if last >= 0 && children.Get(index(last)) == goja.Value(mod) {
		modules.Must(children.Set("length", last))
	}
}

// callMethod calls a method of mod: the Go function, if nobody replaced it.
func (l *loader) callMethod(mod *goja.Object, name string, native modules.Func, args ...goja.Value) goja.Value {
	v := mod.Get(name)
	if v == goja.Value(l.natives["."+name]) {
		return native(modules.Args{FunctionCall: goja.FunctionCall{This: mod, Arguments: args}, Env: l.env})
	}
	fn, ok := goja.AssertFunction(v)
	if !ok {
		l.env.ThrowType("", "module.%s is not a function", name)
	}
	return l.env.Invoke(fn, mod, args...)
}

// protoLoad is module.load(filename): it reads and runs the file.
func (l *loader) protoLoad(a modules.Args) goja.Value {
	mod, file := a.ThisObject(), a.String(0, "filename")
	modules.Must(mod.Set("filename", file))
	modules.Must(mod.Set("paths", l.strings(l.callNodeModules(dirname(file)))))
	if l.env.Compat {
		modules.Must(mod.Set("dirs", l.strings([]string{dirname(file) + "/"})))
	}
	l.runExtension(mod, file)
	modules.Must(mod.Set("loaded", true))
	return nil
}

// protoRequire is module.require(id).
func (l *loader) protoRequire(a modules.Args) goja.Value {
	id := l.requestOf(a.Argument(0), a)
	l.res.Begin()
	defer l.res.End()
	return l.callLoad(id, a.ThisObject(), false)
}

// requestOf checks the id given to require.
func (l *loader) requestOf(v goja.Value, a modules.Args) string {
	if l.env.Compat && (!goja.IsString(v) || v.String() == "") {
		panic(l.env.NewError(modules.PlainError, "", "Module not found: "+v.String()))
	}
	id := a.String(0, "id")
	if id == "" {
		l.env.ThrowArgValue("id", v, "must be a non-empty string")
	}
	return id
}
