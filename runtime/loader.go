// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"os"
	"path/filepath"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// loader loads modules from files. It is Node.js's Module class with its
// state: what scripts may replace (Module._load, Module._extensions and so on)
// is looked up on the class each time it is needed, and as long as nobody has
// replaced it the Go function behind it is called directly.
type loader struct {
	rt  *Runtime
	env *modules.Env
	res *resolve.Resolver

	ctor, proto *goja.Object
	natives     map[string]*goja.Object

	script     string // the main script as process.argv[1] shows it
	main       goja.Value
	preloading bool
	preloaded  bool     // before modules were imported
	typed      bool     // a file was loaded that isTyped
	global     []string // behind the node_modules folders
	places     resolve.Places
	relative   map[request]*known
	parent     *goja.Symbol
	fault      *goja.Symbol
	modules    *esModules // nil until one is loaded
}

// request is an id as required from a folder, by TypeScript or not.
type request struct {
	folder, id string
	typed      bool
}

// known is what a request led to, and who made it last.
type known struct {
	file        string
	parent, mod *goja.Object
}

func newLoader(r *Runtime) *loader {
	l := &loader{
		rt: r, env: r.env,
		res:      resolve.New(r.builtins.has),
		natives:  make(map[string]*goja.Object),
		main:     goja.Undefined(),
		relative: make(map[request]*known),
		parent:   goja.NewSymbol("parent"),
		fault:    goja.NewSymbol("syntax"),
	}
	l.res.KeepLinks = r.opts.PreserveSymlinks
	l.res.Conditions = append(l.res.Conditions, r.opts.Conditions...)
	l.buildClass()
	l.initPaths(os.Getenv)
	return l
}

// initPaths reads the search places from the environment.
func (l *loader) initPaths(getenv func(string) string) {
	l.global = resolve.Global(getenv, l.rt.opts.ExecPath)
	cwd, err := os.Getwd()
	if err != nil {
		cwd = string(filepath.Separator)
	}
	l.places = resolve.IoTjs(getenv, cwd)
	modules.Must(l.ctor.Set("globalPaths", l.strings(l.global)))
}

// moduleLoader returns the loader, which is built when first needed.
func (r *Runtime) moduleLoader() *loader {
	if r.loader == nil {
		r.loader = newLoader(r)
	}
	return r.loader
}

// strings makes a JavaScript array of list.
func (l *loader) strings(list []string) goja.Value {
	items := make([]any, len(list))
	for i, s := range list {
		items[i] = s
	}
	return l.env.VM.NewArray(items...)
}

// list reads a JavaScript array of strings. ok is false for anything else.
func (l *loader) list(v goja.Value) (out []string, ok bool) {
	obj, ok := v.(*goja.Object)
	if !ok || obj.ClassName() != "Array" {
		return nil, false
	}
	n := int(obj.Get("length").ToInteger())
	for i := range n {
		out = append(out, text(obj.Get(index(i))))
	}
	return out, true
}

// static is an object that is a property of the Module class: _cache,
// _pathCache or _extensions. Scripts may replace them, too.
func (l *loader) static(name string) *goja.Object {
	if obj := object(l.ctor.Get(name)); obj != nil {
		return obj
	}
	obj := l.env.VM.CreateObject(nil)
	modules.Must(l.ctor.Set(name, obj))
	return obj
}

// hooked tells whether a script has replaced the function name of the Module
// class, and returns the replacement.
func (l *loader) hooked(name string) (goja.Callable, bool) {
	v := l.ctor.Get(name)
	if v == l.natives[name] {
		return nil, false
	}
	return goja.AssertFunction(v)
}
