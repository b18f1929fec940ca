// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// RunEval runs code as `iotjs -e` does: as a script whose declarations are
// global, with require, module and the built-in modules as globals. name is
// what stack texts call it, "[eval]" or "[stdin]". If print is true, the value
// of its last expression goes to the console. Otherwise it is RunFile.
func (r *Runtime) RunEval(ctx context.Context, name, code string, print bool) (int, error) {
	return r.run(ctx, func() { r.prepared(func() { r.evaluate(name, code, print) }) })
}

func (r *Runtime) evaluate(name, code string, print bool) {
	l := r.moduleLoader()
	if r.opts.InputType == "module" {
		if print {
			panic(l.coded("ERR_EVAL_ESM_CANNOT_PRINT", "--print cannot be used with ESM input"))
		}
		l.preload(r.opts.Preload)
		l.runModuleSource(code)
		return
	}
	v := l.runEval(name, code)
	if print {
		r.print(v)
	}
}

// runMain runs the main script.
func (r *Runtime) runMain(path string) { r.moduleLoader().runMain(path) }

// runSource runs code as the main module.
func (r *Runtime) runSource(name, code string) { r.moduleLoader().runSource(name, code) }

// print is console.log(v).
func (r *Runtime) print(v goja.Value) {
	console := object(r.env.Require("console"))
	log, _ := goja.AssertFunction(console.Get("log"))
	r.env.Invoke(log, console, v)
}

// runMain finds the main script, also without its extension, as a folder or
// through the search path, and loads it.
func (l *loader) runMain(path string) {
	abs, err := filepath.Abs(path)
	if err != nil {
		abs = path
	}
	l.script = abs
	l.preload(l.rt.opts.Preload)
	if fn, ok := l.hooked("runMain"); ok {
		l.env.Invoke(fn, l.ctor)
		return
	}
	l.startMain(path, abs)
}

// startMain loads the main script, which was called path.
func (l *loader) startMain(path, abs string) {
	l.res.Begin()
	defer l.res.End()
	file := l.findMain(path, abs)
	if file == "" && l.env.Compat && l.rt.builtins.has(path) {
		l.rt.builtins.load(path) // IoT.js finds its modules by the same search
		return
	}
	if file == "" {
		id := abs
		if l.env.Compat {
			id = path
		}
		panic(l.notFound(id, nil, l.res.Tried(func() { l.find(abs, nil) })))
	}
	switch f := l.formatOf(file); {
	case f == formatModule:
		l.runMainModule(file)
	case f == formatUnknown && l.strange(file):
		l.esModules().unknown(file)
	default:
		l.callLoad(file, nil, true)
	}
}

func (l *loader) findMain(path, abs string) string {
	defer l.mainLinks()()
	file := l.find(abs, nil)
	if file == "" && !filepath.IsAbs(path) {
		file = l.find(path, l.places.Folders(""))
	}
	return file
}

// mainLinks takes over what the options say of symbolic links to the main script,
// until the function that it returns is called.
func (l *loader) mainLinks() (restore func()) {
	was := l.res.KeepLinks
	l.res.KeepLinks = l.rt.opts.PreserveSymlinksMain
	return func() { l.res.KeepLinks = was }
}

// strange tells whether a file with an extension that nobody has registered is
// in a package of ES modules, where it is not taken for CommonJS.
func (l *loader) strange(file string) bool {
	return l.packageFormat(file) == formatModule && l.static("_extensions").Get(filepath.Ext(file)) == nil
}

// runMainFunc is Module.runMain(main = process.argv[1]).
func (l *loader) runMainFunc(a modules.Args) goja.Value {
	if !a.Has(0) {
		l.startMain(l.script, l.script)
		return nil
	}
	l.callLoad(a.String(0, "main"), nil, true)
	return nil
}

// setMain makes mod the main module.
func (l *loader) setMain(mod *goja.Object) {
	l.main = mod
	modules.Must(mod.Set("id", "."))
	l.setParentNull(mod)
	if l.rt.builtins.has("process") {
		modules.Must(object(l.env.Require("process")).Set("mainModule", mod))
	}
}

// virtual makes a module that is no file, in the current folder.
func (l *loader) virtual(name string) *goja.Object {
	mod := l.newModule(name, nil)
	modules.Must(mod.Set("filename", filepath.Join(workDir(), name)))
	modules.Must(mod.Set("paths", l.strings(l.callNodeModules(workDir()))))
	return mod
}

// runSource runs code as the body of a module that is no file.
func (l *loader) runSource(name, code string) {
	l.rt.setScript(name)
	l.preload(l.rt.opts.Preload)
	mod := l.virtual(name)
	l.main = mod
	vm := l.env.VM
	exports := mod.Get("exports")
	l.env.Invoke(l.body(l.program(code, name)), exports, exports, l.requireFor(mod), mod, vm.ToValue(name), vm.ToValue("."))
	modules.Must(mod.Set("loaded", true))
}

// runEval runs code as a global script and returns its completion value.
func (l *loader) runEval(name, code string) goja.Value {
	l.preload(l.rt.opts.Preload)
	l.defineEvalGlobals(name)
	prg, err := l.rt.compiler.compile(unit{name, clean(code), parseScript})
	var isModule *moduleSyntax
	if errors.As(err, &isModule) && l.rt.opts.InputType == "" {
		l.runModuleSource(code)
		return goja.Undefined()
	}
	if err != nil {
		panic(l.syntaxError(err))
	}
	v, err := l.env.Run(prg)
	if err != nil {
		panic(err)
	}
	return v
}

// defineEvalGlobals makes what a module has as parameters global, for code
// that is no module.
func (l *loader) defineEvalGlobals(name string) {
	mod := l.virtual(name)
	g := l.env.VM.GlobalObject()
	l.env.Hide(g, "module", mod)
	l.env.Hide(g, "exports", mod.Get("exports"))
	l.env.Hide(g, "require", l.requireFor(mod))
	l.env.Hide(g, "__filename", l.env.VM.ToValue(name))
	l.env.Hide(g, "__dirname", l.env.VM.ToValue("."))
	l.rt.defineModuleGlobals()
}
