// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// buildExtensions fills Module._extensions.
func (l *loader) buildExtensions(obj *goja.Object) {
	l.env.Define(obj,
		modules.Method{Name: ".js", Len: 2, Func: l.loadJS},
		modules.Method{Name: ".json", Len: 2, Func: l.loadJSON},
		modules.Method{Name: ".node", Len: 2, Func: l.loadAddon},
	)
	for _, ext := range [...]string{".ts", ".tsx", ".cts", ".jsx"} {
		l.env.Define(obj, modules.Method{Name: ext, Len: 2, Func: l.loadJS})
		l.natives[ext] = object(obj.Get(ext))
	}
}

// extensionNames are the extensions that require adds: those of
// Module._extensions as they are now, but for TypeScript's own, and .cjs.
func (l *loader) extensionNames() []string {
	loaders := l.static("_extensions")
	names := slices.DeleteFunc(loaders.Keys(), func(name string) bool {
		return l.natives[name] != nil && loaders.Get(name) == l.natives[name]
	})
	if !slices.Contains(names, ".cjs") {
		names = append(names, ".cjs")
	}
	return names
}

// runExtension calls the loader of the file's longest registered extension.
func (l *loader) runExtension(mod *goja.Object, file string) {
	loaders := l.static("_extensions")
	ext := extensionOf(loaders, filepath.Base(file))
	if end := filepath.Ext(file); (end == ".mjs" || end == ".mts") && loaders.Get(end) == nil {
		l.requireModule(mod, file)
		return
	}
	fn, ok := goja.AssertFunction(loaders.Get(ext))
	if !ok {
		l.env.ThrowType("", "Module._extensions[%q] is not a function", ext)
	}
	l.env.Invoke(fn, loaders, mod, l.env.VM.ToValue(file))
}

// extensionOf is the longest ending of base that has a loader, or .js.
func extensionOf(loaders *goja.Object, base string) string {
	from := 0
	for {
		i := strings.IndexByte(base[from:], '.')
		if i < 0 {
			return ".js"
		}
		from += i + 1
		if from == 1 {
			continue
		}
		if ext := base[from-1:]; loaders.Get(ext) != nil {
			return ext
		}
	}
}

// read reads the source of a module.
func (l *loader) read(file string) string {
	b, err := os.ReadFile(file)
	if err != nil {
		failure := errno.From("open", err)
		failure.Path = file
		l.env.Fail(failure)
	}
	return string(b)
}

// loadJS is Module._extensions['.js'](module, filename).
func (l *loader) loadJS(a modules.Args) goja.Value {
	mod, file := a.Object(0, "module"), a.String(1, "filename")
	if filepath.Ext(file) != "" && l.formatOf(file) == formatModule {
		l.requireModule(mod, file)
		return nil
	}
	src := l.read(file)
	if mod.Get("_compile") == goja.Value(l.natives["._compile"]) {
		l.compileModule(mod, src, file)
		return nil
	}
	l.callMethod(mod, "_compile", l.protoCompile, l.env.VM.ToValue(src), l.env.VM.ToValue(file))
	return nil
}

// loadJSON is Module._extensions['.json'](module, filename).
func (l *loader) loadJSON(a modules.Args) goja.Value {
	mod, file := a.Object(0, "module"), a.String(1, "filename")
	src := strings.TrimPrefix(l.read(file), "\ufeff")
	parse, _ := goja.AssertFunction(l.env.Builtin("JSON").Get("parse"))
	v, err := parse(goja.Undefined(), l.env.VM.ToValue(src))
	if err != nil {
		panic(l.jsonError(file, src, err))
	}
	modules.Must(mod.Set("exports", v))
	return nil
}

// loadAddon is Module._extensions['.node'](module, filename).
func (l *loader) loadAddon(a modules.Args) goja.Value {
	panic(l.coded("ERR_DLOPEN_FAILED", a.String(1, "filename")+": native addons cannot be loaded"))
}

func dirname(file string) string { return filepath.Dir(file) }
