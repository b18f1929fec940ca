// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"net/url"
	"path/filepath"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// requireFor makes the require function of mod.
func (l *loader) requireFor(mod *goja.Object) *goja.Object {
	req := l.env.Function("require", 1, func(a modules.Args) goja.Value {
		return l.callMethod(mod, "require", l.protoRequire, a.Argument(0))
	})
	resolve := l.env.Function("resolve", 2, func(a modules.Args) goja.Value {
		return l.requireResolve(a, mod)
	})
	modules.Must(resolve.Set("paths", l.env.Function("paths", 1, l.pathsFunc(mod))))
	modules.Must(req.Set("resolve", resolve))
	modules.Must(req.Set("main", l.main))
	modules.Must(req.Set("extensions", l.ctor.Get("_extensions")))
	modules.Must(req.Set("cache", l.ctor.Get("_cache")))
	return req
}

// requireResolve is require.resolve(request, options).
func (l *loader) requireResolve(a modules.Args, mod *goja.Object) goja.Value {
	id := a.String(0, "request")
	if fn, ok := l.hooked("_resolveFilename"); ok {
		return l.env.Invoke(fn, l.ctor, a.Argument(0), mod, l.env.VM.ToValue(false), a.Argument(1))
	}
	return l.resolveFilenameFunc(modules.Args{Env: l.env, FunctionCall: goja.FunctionCall{
		This:      l.ctor,
		Arguments: []goja.Value{l.env.VM.ToValue(id), mod, l.env.VM.ToValue(false), a.Argument(1)},
	}})
}

// createRequire is Module.createRequire(filename): a path or a file: URL.
func (l *loader) createRequire(a modules.Args) goja.Value {
	path, ok := filePath(a.Argument(0))
	if !ok {
		l.env.ThrowArgValue("filename", a.Argument(0), "must be a file URL object, file URL string, or absolute path string")
	}
	name := path
	if strings.HasSuffix(path, "/") || strings.HasSuffix(path, string(filepath.Separator)) {
		name = filepath.Join(path, "noop.js")
	}
	mod := l.newModule(name, nil)
	modules.Must(mod.Set("filename", name))
	modules.Must(mod.Set("paths", l.strings(l.callNodeModules(dirname(name)))))
	return l.requireFor(mod)
}

// filePath reads an absolute path, a file: URL string or a URL object.
func filePath(v goja.Value) (string, bool) {
	s := text(v)
	if obj := object(v); obj != nil {
		s = text(obj.Get("href"))
	}
	if u, err := url.Parse(s); err == nil && u.Scheme == "file" {
		slashes := strings.Count(u.Path, "/") // some may be encoded, which Node.js refuses
		ok := u.Path != "" && strings.Count(u.EscapedPath(), "/") == slashes
		return filepath.FromSlash(u.Path), ok && (u.Host == "" || u.Host == "localhost" || filepath.Separator != '/')
	}
	return s, object(v) == nil && filepath.IsAbs(s)
}

// isBuiltin is Module.isBuiltin(name).
func (l *loader) isBuiltin(a modules.Args) goja.Value {
	return l.env.VM.ToValue(l.rt.builtins.has(text(a.Argument(0))))
}

// preloadFunc is Module._preloadModules(requests).
func (l *loader) preloadFunc(a modules.Args) goja.Value {
	ids, _ := l.list(a.Argument(0))
	l.preloaded = false
	l.preload(ids)
	return nil
}

// preload requires modules before the main script, as seen from the current
// folder.
func (l *loader) preload(ids []string) {
	if len(ids) == 0 || l.preloaded {
		return
	}
	l.preloading = true
	defer func() { l.preloading = false }()
	mod := l.newModule("internal/preload", nil)
	modules.Must(mod.Set("paths", l.strings(l.callNodeModules(workDir()))))
	for _, id := range ids {
		l.callMethod(mod, "require", l.protoRequire, l.env.VM.ToValue(id))
	}
}
