// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"path/filepath"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// importFunc is what import(specifier, options) calls, in every kind of code.
// Who asks is the file that the calling frame belongs to.
func (r *Runtime) importFunc(a modules.Args) goja.Value {
	ms := r.moduleLoader().esModules()
	d := r.env.NewDeferred()
	req := esRequest{base: ms.caller()}
	if ex := r.vm.Try(func() { ms.readArguments(&req, a) }); ex != nil {
		d.Reject(ex.Value())
		return d.Value()
	}
	if m := ms.known(req); m != nil {
		r.env.Microtask(func() { ms.finish(m, d) })
		return d.Value()
	}
	job := &importJob{ms: ms, request: req, deferred: d}
	job.Owner = job
	r.loop.StartImmediate(&job.Immediate)
	return d.Value()
}

// importJob is an import() that waits for its turn: what is due by then runs
// first, as it does while Node.js reads files.
type importJob struct {
	eventloop.Immediate
	ms       *esModules
	request  esRequest
	deferred *modules.Deferred
}

// Expire implements eventloop.Expirer.
func (j *importJob) Expire() {
	j.ms.env.Enter(func() { j.ms.importFor(j.request, j.deferred) })
}

// readArguments reads the arguments of import().
func (ms *esModules) readArguments(req *esRequest, a modules.Args) {
	env := ms.env
	if _, ok := a.Argument(0).(*goja.Symbol); ok {
		env.ThrowType("", "Cannot convert a Symbol value to a string")
	}
	req.specifier = a.Argument(0).ToString().String()
	if goja.IsUndefined(a.Argument(1)) {
		return
	}
	opts := object(a.Argument(1))
	if opts == nil {
		env.ThrowType("", "The second argument of import() must be an object")
	}
	with := opts.Get("with")
	if with == nil || goja.IsUndefined(with) {
		return
	}
	list := object(with)
	if list == nil {
		env.ThrowType("", "The 'options' argument of import() must be an object")
	}
	for _, key := range modules.Keys(env.VM, list) {
		v := list.Get(key)
		if !goja.IsString(v) {
			env.ThrowType("", "Import attribute value must be a string")
		}
		req.attributes = append(req.attributes, esm.Attribute{Key: key, Value: v.String()})
	}
}

// known is the module of a request if it has run already.
func (ms *esModules) known(req esRequest) (m *esModule) {
	_ = ms.env.VM.Try(func() {
		href := ms.resolve(req.specifier, req.base)
		m = ms.byURL[ms.checkAttributes(href, req.attributes)+" "+href]
	})
	if m != nil && m.complete {
		if _, done := m.Evaluated(); done {
			return m
		}
	}
	return nil
}

// importFor loads, links and runs a module for import().
func (ms *esModules) importFor(req esRequest, d *modules.Deferred) {
	var m *esModule
	ex := ms.env.VM.Try(func() {
		m = ms.get(req)
		ms.link(m)
	})
	if ex != nil {
		d.Reject(ex.Value())
		return
	}
	ms.finish(m, d)
}

// finish runs a module and settles d with its namespace.
func (ms *esModules) finish(m *esModule, d *modules.Deferred) {
	ms.graph.Evaluate(&m.Module, func(f *esm.Failure) {
		if f != nil {
			v := thrownBy(f)
			m.explain(v)
			d.Reject(v)
			return
		}
		d.Resolve(m.namespaceObject())
	})
}

// thrownBy is what a failed module has thrown.
func thrownBy(f *esm.Failure) goja.Value {
	if ex, ok := f.Value.(*goja.Exception); ok {
		return ex.Value()
	}
	return goja.Undefined()
}

// caller is the URL of the file that runs: that of the innermost frame whose
// source is a file, and else one in the current folder.
func (ms *esModules) caller() string {
	for _, f := range ms.env.VM.CaptureCallStack(0, nil) {
		name := f.SrcName()
		switch {
		case strings.HasPrefix(name, "file:"), strings.HasPrefix(name, "data:"):
			return name
		case filepath.IsAbs(name):
			return resolve.URLOf(name)
		}
	}
	return evalURL(evalModule)
}

// evalModule is what code that is in no file is called.
const evalModule = "[eval1]"

// evalURL is the URL of code that is in no file.
func evalURL(name string) string { return resolve.URLOf(filepath.Join(workDir(), name)) }
