// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// buildCompat adds the members that IoT.js's Module has and Node.js's has not.
func (l *loader) buildCompat() {
	modules.Must(l.ctor.Set("cache", l.static("_cache")))
	modules.Must(l.ctor.Set("remoteCache", l.env.VM.NewObject()))
	l.env.Define(l.ctor,
		modules.Method{Name: "load", Len: 2, Func: l.compatLoad},
		modules.Method{Name: "resolveDirectories", Len: 2, Func: l.resolveDirectories},
		modules.Method{Name: "resolveFilepath", Len: 2, Func: l.resolveFilepath},
		modules.Method{Name: "resolveModPath", Len: 2, Func: l.resolveModPath},
		modules.Method{Name: "tryPath", Len: 1, Func: l.tryPath},
	)
}

// setCompatID makes the id of mod what it was asked for by: the argument of
// require, or that of the command.
func (l *loader) setCompatID(mod *goja.Object, key request, parent *goja.Object) {
	id := key.id
	if parent == nil {
		id = l.env.Program.Script
	}
	modules.Must(mod.Set("id", id))
}

// compatLoad is Module.load(id, parent).
func (l *loader) compatLoad(a modules.Args) goja.Value {
	return l.callLoad(l.requestOf(a.Argument(0), a), object(a.Argument(1)), false)
}

// resolveDirectories(id, parent) lists where IoT.js looks.
func (l *loader) resolveDirectories(a modules.Args) goja.Value {
	var dirs []string
	if parent := object(a.Argument(1)); parent != nil {
		dirs, _ = l.list(parent.Get("dirs"))
	}
	dirs = append(dirs, "", l.places.Work+"/")
	for _, dir := range l.places.Installed {
		dirs = append(dirs, dir+"/")
	}
	return l.strings(append(dirs, l.places.Extra...))
}

// resolveFilepath(id, directories) finds id in directories.
func (l *loader) resolveFilepath(a modules.Args) goja.Value {
	dirs, _ := l.list(a.Argument(1))
	for i, dir := range dirs {
		if dir == "" {
			dirs[i] = workDir()
		}
	}
	return l.pathOrFalse(l.find(a.String(0, "id"), dirs))
}

// resolveModPath(id, parent) finds id for parent.
func (l *loader) resolveModPath(a modules.Args) goja.Value {
	id, parent := a.String(0, "id"), object(a.Argument(1))
	if parent != nil && text(parent.Get("id")) == id {
		return l.env.VM.ToValue(false)
	}
	return l.pathOrFalse(l.searchPlaces(id, parent))
}

// tryPath(path) returns path if it is there and no folder.
func (l *loader) tryPath(a modules.Args) goja.Value {
	path := a.String(0, "path")
	if !l.res.IsFile(path) {
		path = ""
	}
	return l.pathOrFalse(path)
}

func (l *loader) pathOrFalse(path string) goja.Value {
	if path == "" {
		return l.env.VM.ToValue(false)
	}
	return l.env.VM.ToValue(path)
}
