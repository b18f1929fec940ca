// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"fmt"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/modules/process"
)

// codeUnsettled is the exit code of a script whose main module awaits something
// that never comes.
const codeUnsettled = 13

// runMainModule runs the file as the main module, behind the promise jobs that
// are due.
func (l *loader) runMainModule(file string) {
	l.main = goja.Undefined()
	ms := l.esModules()
	ms.start(func() *esModule { return ms.moduleAt(file) })
}

// runModuleSource runs code that is in no file as the main module.
func (l *loader) runModuleSource(code string) {
	ms := l.esModules()
	href := evalURL(evalModule)
	ms.start(func() *esModule { return ms.module(href, "", code) })
}

// start loads, links and runs a main module.
func (ms *esModules) start(read func() *esModule) {
	r := ms.l.rt
	ms.pending++
	ms.env.Microtask(func() {
		var m *esModule
		if ex := r.vm.Try(func() { m = read(); ms.link(m) }); ex != nil {
			ms.fail(ex)
			return
		}
		ms.main = m
		ms.graph.Evaluate(&m.Module, func(f *esm.Failure) {
			if f == nil {
				ms.pending--
				return
			}
			ex, _ := f.Value.(*goja.Exception)
			m.explain(ex.Value())
			ms.fail(ex)
		})
	})
}

// hops is how many promise jobs lie between the failure of a main module and its
// report in Node.js, as far as scripts notice.
const hops = 4

// fail reports what the main module has thrown, behind promise jobs that are due.
func (ms *esModules) fail(ex *goja.Exception) {
	left := hops
	var hop func()
	hop = func() {
		if left--; left > 0 {
			ms.env.Microtask(hop)
			return
		}
		ms.pending--
		ms.l.rt.judge(ex, "unhandledRejection")
	}
	ms.env.Microtask(hop)
}

// unsettled tells whether the main module still awaits something. It makes that
// the exit code.
func (r *Runtime) unsettled() bool {
	if r.loader == nil || r.loader.modules == nil || r.loader.modules.pending == 0 {
		return false
	}
	process.Of(r.env).DefaultCode(codeUnsettled)
	return true
}

// warnUnsettled says where the main module awaits.
func (r *Runtime) warnUnsettled() {
	ms := r.loader.modules
	if ms.main == nil || r.opts.NoWarnings {
		return
	}
	if m := awaiting(&ms.main.Module, make(map[*esm.Module]bool)); m != nil {
		if f, ok := r.env.Suspended(of(m).code.gen); ok {
			p := r.newPlace(&f)
			fmt.Fprintf(r.opts.Stderr, "Warning: Detected unsettled top-level await at\n%s\n\n\n", p.excerpt(false))
		}
	}
}

// awaiting finds the module that waits for something outside.
func awaiting(m *esm.Module, seen map[*esm.Module]bool) *esm.Module {
	if seen[m] {
		return nil
	}
	seen[m] = true
	if m.Waits() {
		return m
	}
	for _, n := range m.Requested {
		if found := awaiting(n, seen); found != nil {
			return found
		}
	}
	return nil
}
