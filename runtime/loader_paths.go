// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// nodeModulePathsFunc is Module._nodeModulePaths(from).
func (l *loader) nodeModulePathsFunc(a modules.Args) goja.Value {
	return l.strings(resolve.NodeModules(a.String(0, "from")))
}

func (l *loader) callNodeModules(dir string) []string {
	fn, ok := l.hooked("_nodeModulePaths")
	if !ok {
		return resolve.NodeModules(dir)
	}
	out, _ := l.list(l.env.Invoke(fn, l.ctor, l.env.VM.ToValue(dir)))
	return out
}

// lookupPathsFunc is Module._resolveLookupPaths(request, parent).
func (l *loader) lookupPathsFunc(a modules.Args) goja.Value {
	id := a.String(0, "request")
	if l.rt.builtins.has(id) {
		return goja.Null()
	}
	return l.strings(l.lookupPaths(id, object(a.Argument(1))))
}

func (l *loader) callLookupPaths(id string, parent *goja.Object) []string {
	fn, ok := l.hooked("_resolveLookupPaths")
	if !ok {
		return l.lookupPaths(id, parent)
	}
	out, _ := l.list(l.env.Invoke(fn, l.ctor, l.env.VM.ToValue(id), orUndefined(parent)))
	return out
}

// lookupPaths lists the folders in which Node.js looks for id.
func (l *loader) lookupPaths(id string, parent *goja.Object) []string {
	if !resolve.Relative(id) {
		var own []string
		if parent != nil {
			own, _ = l.list(parent.Get("paths"))
		}
		global, _ := l.list(l.ctor.Get("globalPaths"))
		return append(own, global...)
	}
	if parent != nil {
		if from := text(parent.Get("filename")); from != "" {
			return []string{dirname(from)}
		}
	}
	return append([]string{"."}, l.callNodeModules(".")...)
}

// findPathFunc is Module._findPath(request, paths, isMain).
func (l *loader) findPathFunc(a modules.Args) goja.Value {
	paths, _ := l.list(a.Argument(1))
	if found := l.findPath(a.String(0, "request"), paths); found != "" {
		return l.env.VM.ToValue(found)
	}
	return l.env.VM.ToValue(false)
}

func (l *loader) callFindPath(id string, paths []string, isMain bool) string {
	fn, ok := l.hooked("_findPath")
	if !ok {
		return l.findPath(id, paths)
	}
	return text(l.env.Invoke(fn, l.ctor, l.env.VM.ToValue(id), l.strings(paths), l.env.VM.ToValue(isMain)))
}

// findPath finds id in paths, with what Module._pathCache remembers.
func (l *loader) findPath(id string, paths []string) string {
	key := id + "\x00" + strings.Join(paths, "\x00")
	known := l.static("_pathCache")
	if found := text(known.Get(key)); found != "" {
		return found
	}
	found := l.find(id, paths)
	if found != "" {
		modules.Must(known.Set(key, found))
	}
	return found
}

// pathsFunc is require.resolve.paths(request) of mod.
func (l *loader) pathsFunc(mod *goja.Object) modules.Func {
	return func(a modules.Args) goja.Value {
		id := a.String(0, "request")
		if l.rt.builtins.has(id) {
			return goja.Null()
		}
		return l.strings(slices.Clone(l.callLookupPaths(id, mod)))
	}
}
