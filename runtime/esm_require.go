// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// loadModule loads a file that turned out to be an ES module for mod: as the main
// module, or for require.
func (l *loader) loadModule(mod *goja.Object, file string) {
	if l.main != goja.Value(mod) {
		l.requireModule(mod, file)
		return
	}
	modules.Must(l.static("_cache").Delete(file))
	if l.rt.builtins.has("process") {
		modules.Must(object(l.env.Require("process")).Delete("mainModule"))
	}
	l.runMainModule(file)
}

// requireModule is require() of an ES module, which must not await at its top
// level.
func (l *loader) requireModule(mod *goja.Object, file string) {
	ms := l.esModules()
	m := ms.moduleAt(file)
	from := ""
	if parent := object(l.parentOf(mod)); parent != nil {
		from = text(parent.Get("filename"))
	}
	if m.Evaluating() {
		panic(l.coded("ERR_REQUIRE_CYCLE_MODULE", "Cannot require() ES Module "+file+" in a cycle. (from "+from+")"))
	}
	ms.link(m)
	if m.Awaits() != nil {
		panic(l.coded("ERR_REQUIRE_ASYNC_MODULE", "require() cannot be used on an ESM graph with top-level await. Use import() instead."+
			"\n  From "+from+" \n  Requiring "+file+" "))
	}
	ms.graph.Evaluate(&m.Module, func(f *esm.Failure) {
		if f != nil {
			panic(f.Value)
		}
	})
	modules.Must(mod.Set("exports", m.required()))
}

// moduleAt is the ES module in a file.
func (ms *esModules) moduleAt(file string) *esModule {
	href := resolve.URLOf(file)
	key := " " + href
	m := ms.byURL[key]
	if m == nil {
		m = ms.module(href, file, ms.l.read(file))
		ms.byURL[key] = m
	}
	return m
}
