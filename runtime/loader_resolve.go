// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// resolveFilenameFunc is Module._resolveFilename(request, parent, isMain, options).
func (l *loader) resolveFilenameFunc(a modules.Args) goja.Value {
	id, parent := a.String(0, "request"), object(a.Argument(1))
	if opts := object(a.Argument(3)); opts != nil {
		if v := opts.Get("paths"); v != nil && !goja.IsUndefined(v) {
			return l.env.VM.ToValue(l.resolveIn(id, parent, v))
		}
	}
	return l.env.VM.ToValue(l.resolve(id, parent, a.Argument(2).ToBoolean()))
}

// callResolve is resolve, or what a script has put in its place.
func (l *loader) callResolve(id string, parent *goja.Object, isMain bool) string {
	if fn, ok := l.hooked("_resolveFilename"); ok {
		v := l.env.Invoke(fn, l.ctor, l.env.VM.ToValue(id), orUndefined(parent), l.env.VM.ToValue(isMain))
		return v.String()
	}
	return l.resolve(id, parent, isMain)
}

// resolve finds the file name, or the name of the built-in module, that id
// means for parent. It throws when there is none.
func (l *loader) resolve(id string, parent *goja.Object, isMain bool) string {
	if m, ok := l.rt.builtins.lookup(id); ok {
		return l.builtinOrPackage(m, id, parent)
	}
	if isMain {
		defer l.mainLinks()()
	}
	if found := l.search(id, parent, isMain); found != "" {
		return found
	}
	panic(l.notFound(id, parent, l.tried(id, parent)))
}

// tried lists the paths that a search for id looks at in vain.
func (l *loader) tried(id string, parent *goja.Object) []string {
	dirs := l.callLookupPaths(id, parent)
	if l.env.Compat || isBare(id) {
		dirs = slices.Concat(dirs, l.placesFor(parent))
	}
	return l.res.Tried(func() { l.find(id, dirs) })
}

// builtinOrPackage decides between a built-in module and an installed package
// of its name: the package wins where Node.js has no such built-in.
func (l *loader) builtinOrPackage(m modules.Module, id string, parent *goja.Object) string {
	if !m.Ours || l.env.Compat && !m.Prefixed || strings.Contains(id, ":") {
		return id
	}
	if l.env.Compat {
		return cmp.Or(l.search(id, parent, false), id)
	}
	dirs := slices.Concat(l.callLookupPaths(id, parent), l.places.Installed)
	if found := l.find(id, dirs); found != "" {
		return found
	}
	return id
}

// search applies Node.js's algorithm and IoT.js's, which has the first say
// under the compat option.
func (l *loader) search(id string, parent *goja.Object, isMain bool) string {
	if l.env.Compat {
		if found := l.searchPlaces(id, parent); found != "" {
			return found
		}
	}
	if found := l.searchNode(id, parent, isMain); found != "" || l.env.Compat {
		return found
	}
	if !isBare(id) {
		return ""
	}
	return l.searchPlaces(id, parent)
}

// isBare tells whether id is neither relative nor absolute nor private.
func isBare(id string) bool {
	return !resolve.Relative(id) && !filepath.IsAbs(id) && !strings.HasPrefix(id, "#")
}

func (l *loader) searchNode(id string, parent *goja.Object, isMain bool) string {
	from := ""
	if parent != nil {
		from = text(parent.Get("filename"))
	}
	if strings.HasPrefix(id, "#") && from != "" {
		found, ok, err := l.res.Imports(from, id)
		if l.orRefuse(found, err); ok {
			return found
		}
	}
	if from != "" {
		found, err := l.res.Self(dirname(from), from, id)
		if l.orRefuse(found, err) != "" {
			return found
		}
	}
	if found := l.searchTyped(id, from); found != "" {
		return found
	}
	return l.callFindPath(id, l.callLookupPaths(id, parent), isMain)
}

// orRefuse throws err, if there is one.
func (l *loader) orRefuse(found string, err error) string {
	if err != nil {
		panic(l.refusal(err))
	}
	return found
}

// searchPlaces looks where IoT.js looks.
func (l *loader) searchPlaces(id string, parent *goja.Object) string {
	return l.find(id, l.placesFor(parent))
}

// placesFor lists the folders of IoT.js: the requiring file's, the current
// one, and those that the environment names.
func (l *loader) placesFor(parent *goja.Object) []string {
	dir := ""
	if parent != nil {
		if from := text(parent.Get("filename")); from != "" {
			dir = dirname(from)
		}
	}
	return l.places.Folders(dir)
}

func (l *loader) find(id string, dirs []string) string {
	found, err := l.res.Find(id, dirs, l.extensionNames())
	return l.orRefuse(found, err)
}

// resolveIn resolves id as if required from each of the given folders.
func (l *loader) resolveIn(id string, parent *goja.Object, v goja.Value) string {
	if l.rt.builtins.has(id) {
		return id
	}
	given := l.givenPaths(v)
	paths := given
	if !resolve.Relative(id) {
		paths = nil
		for _, dir := range given {
			paths = append(append(paths, l.callNodeModules(dir)...), l.global...)
		}
	}
	found := l.callFindPath(id, paths, false)
	if found == "" {
		panic(l.notFound(id, parent, l.res.Tried(func() { l.find(id, paths) })))
	}
	return found
}

// initPathsFunc is Module._initPaths(): it reads process.env, which the script
// may have changed.
func (l *loader) initPathsFunc(modules.Args) goja.Value {
	vars := object(object(l.env.Require("process")).Get("env"))
	l.initPaths(func(name string) string {
		if vars == nil {
			return ""
		}
		return text(vars.Get(name))
	})
	return nil
}

func workDir() string {
	dir, err := os.Getwd()
	if err != nil {
		return "."
	}
	return dir
}

// givenPaths reads options.paths: an array of strings.
func (l *loader) givenPaths(v goja.Value) []string {
	given, ok := l.list(v)
	if !ok {
		l.env.ThrowArgValue("options.paths", v, "")
	}
	for i := range given {
		if item := v.(*goja.Object).Get(index(i)); !goja.IsString(item) {
			l.env.ThrowArgType("paths["+index(i)+"]", "of type string", item)
		}
	}
	return given
}
