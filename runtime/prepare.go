// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	goruntime "runtime"
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/process"
)

// prepared runs main when all is done that the options want to be done before.
func (r *Runtime) prepared(main func()) {
	// A variable that is set stays, so that the last file comes first.
	for _, name := range slices.Backward(r.opts.EnvFiles) {
		process.Of(r.env).LoadEnvFile(name)
	}
	if r.opts.ExposeGC {
		r.env.Hide(r.vm.GlobalObject(), "gc", r.env.Function("gc", 0, collectGarbage))
	}
	if len(r.opts.Imports) == 0 {
		main()
		return
	}
	l := r.moduleLoader()
	l.preload(r.opts.Preload)
	l.preloaded = true
	p := &preparation{ms: l.esModules(), left: r.opts.Imports, main: main}
	p.ms.pending++
	p.next()
}

// collectGarbage is gc(): what nobody can reach any more goes at once.
func collectGarbage(modules.Args) goja.Value {
	goruntime.GC()
	return nil
}

// preparation imports one module after the other, and then runs the script.
type preparation struct {
	eventloop.Immediate
	ms   *esModules
	left []string
	main func()
}

func (p *preparation) next() {
	p.Owner = p
	p.ms.l.rt.loop.StartImmediate(&p.Immediate)
}

// Expire implements eventloop.Expirer.
func (p *preparation) Expire() {
	p.ms.env.Enter(func() {
		if len(p.left) > 0 {
			p.importNext()
			return
		}
		p.ms.pending--
		p.main()
	})
}

func (p *preparation) importNext() {
	var m *esModule
	if ex := p.ms.env.VM.Try(func() { m = p.read() }); ex != nil {
		p.ms.fail(ex)
		return
	}
	p.left = p.left[1:]
	p.ms.graph.Evaluate(&m.Module, func(f *esm.Failure) {
		if f == nil {
			p.next()
			return
		}
		ex, _ := f.Value.(*goja.Exception)
		p.ms.fail(ex)
	})
}

func (p *preparation) read() *esModule {
	m := p.ms.get(esRequest{specifier: p.left[0], base: evalURL(evalModule)})
	p.ms.link(m)
	return m
}
