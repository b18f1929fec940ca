// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// buildClass makes Module, its prototype and its statics.
func (l *loader) buildClass() {
	vm := l.env.VM
	l.ctor, l.proto = l.env.Class("Module", 0, l.construct,
		modules.Method{Name: "load", Len: 1, Func: l.protoLoad},
		modules.Method{Name: "require", Len: 1, Func: l.protoRequire},
		modules.Method{Name: "_compile", Len: 2, Func: l.protoCompile},
	)
	for _, name := range [...]string{"load", "require", "_compile"} {
		l.natives["."+name] = object(l.proto.Get(name))
	}
	l.env.Getter(l.proto, "parent", l.getParent, l.putParent)
	l.env.Getter(l.proto, "isPreloading", func(modules.Args) goja.Value { return vm.ToValue(l.preloading) }, nil)
	l.buildStatics()
}

// construct is new Module(id, parent).
func (l *loader) construct(c goja.ConstructorCall) *goja.Object {
	id := ""
	if v := c.Argument(0); !goja.IsUndefined(v) {
		id = v.String()
	}
	l.initModule(c.This, id, object(c.Argument(1)))
	return nil
}

func (l *loader) getParent(a modules.Args) goja.Value {
	mod := object(a.This)
	if mod == nil {
		return nil
	}
	return l.parentOf(mod)
}

func (l *loader) putParent(a modules.Args) goja.Value {
	if mod := object(a.This); mod != nil {
		modules.Must(mod.DefineDataPropertySymbol(l.parent, a.Argument(0), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	}
	return nil
}

func (l *loader) buildStatics() {
	l.static("_cache")
	l.static("_pathCache")
	l.buildExtensions(l.static("_extensions"))
	modules.Must(l.ctor.Set("wrapper", l.strings([]string{nodeWrapperHead, nodeWrapperTail})))
	statics := []modules.Method{
		{Name: "wrap", Len: 1, Func: l.wrap},
		{Name: "isBuiltin", Len: 1, Func: l.isBuiltin},
		{Name: "_findPath", Len: 3, Func: l.findPathFunc},
		{Name: "_nodeModulePaths", Len: 1, Func: l.nodeModulePathsFunc},
		{Name: "_resolveLookupPaths", Len: 2, Func: l.lookupPathsFunc},
		{Name: "_load", Len: 3, Func: l.loadFunc},
		{Name: "_resolveFilename", Len: 4, Func: l.resolveFilenameFunc},
		{Name: "createRequire", Len: 1, Func: l.createRequire},
		{Name: "_initPaths", Len: 0, Func: l.initPathsFunc},
		{Name: "_preloadModules", Len: 1, Func: l.preloadFunc},
		{Name: "syncBuiltinESMExports", Len: 0, Func: l.syncExportsFunc},
		{Name: "runMain", Len: 0, Func: l.runMainFunc},
		{Name: "findSourceMap", Len: 1, Func: l.findSourceMapFunc},
	}
	l.env.Define(l.ctor, statics...)
	for _, m := range statics {
		l.natives[m.Name] = object(l.ctor.Get(m.Name))
	}
	l.env.Lazy(l.ctor, "SourceMap", true, func() goja.Value {
		return object(l.rt.builtins.load("source_map")).Get("SourceMap")
	})
	modules.Must(l.ctor.Set("Module", l.ctor))
	modules.Must(l.ctor.Set("builtinModules", l.strings(l.rt.builtins.names())))
	if l.env.Compat {
		l.buildCompat()
	}
}

// findSourceMapFunc is Module.findSourceMap(path): none, as in Node.js without
// --enable-source-maps. The places in stacks are those of the sources already.
func (l *loader) findSourceMapFunc(modules.Args) goja.Value { return goja.Undefined() }
