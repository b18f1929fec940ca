// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/modules"
)

// Link implements esm.Body: it makes the scope of m, in which functions are
// there already.
func (m *esModule) Link(bindings []esm.Binding) {
	if m.Record == nil {
		return
	}
	env, c := m.all.env, &m.code
	fn, err := env.Run(c.program)
	if err != nil {
		panic(err)
	}
	call, _ := goja.AssertFunction(fn)
	c.gen = object(env.Invoke(call, goja.Undefined(), m.importsOf(bindings), m.metaOf()))
	c.next, _ = goja.AssertFunction(c.gen.Get("next"))
	c.throw, _ = goja.AssertFunction(c.gen.Get("throw"))
	first := object(env.Invoke(c.next, c.gen))
	m.bindExports(object(first.Get("value")))
	c.program = nil
}

// bindExports finds the variables of the exports.
func (m *esModule) bindExports(chooser *goja.Object) {
	m.cells = make(map[string]*cell, len(m.code.exports))
	vars, ok := m.all.env.Variables(chooser, len(m.code.exports))
	for i, name := range m.code.exports {
		if ok {
			m.cells[name] = &cell{load: vars[i].Load}
		} else {
			m.cells[name] = m.chosen(chooser, i)
		}
	}
}

// chosen is a variable that cannot be found in memory. It is asked for.
func (m *esModule) chosen(chooser *goja.Object, i int) *cell {
	env := m.all.env
	call, _ := goja.AssertFunction(chooser)
	return &cell{load: func() goja.Value {
		v, err := call(goja.Undefined(), env.VM.ToValue(i))
		if err != nil {
			return nil // a ReferenceError: there is no other reason
		}
		return v
	}}
}

// importTable is the object whose properties are what a module imports, by
// their local names.
type importTable struct {
	env      *modules.Env
	bindings map[string]esm.Binding
	cells    map[string]*cell // of those that were used
}

func (m *esModule) importsOf(bindings []esm.Binding) goja.Value {
	t := &importTable{env: m.all.env, bindings: make(map[string]esm.Binding, len(bindings)), cells: make(map[string]*cell, len(bindings))}
	for i, b := range bindings {
		t.bindings[m.Record.Imports[i].Local] = b
	}
	table := m.all.env.VM.NewDynamicObject(t)
	modules.Must(table.SetPrototype(nil)) // eval looks names up here
	return table
}

// Get implements goja.DynamicObject.
func (t *importTable) Get(name string) goja.Value {
	c := t.cells[name]
	if c == nil {
		c = cellOf(t.bindings[name])
		t.cells[name] = c
	}
	v := c.load()
	if v == nil {
		panic(t.env.BeforeInitialization(name))
	}
	return v
}

// Set implements goja.DynamicObject: imports are constants.
func (t *importTable) Set(string, goja.Value) bool {
	panic(t.env.NewError(modules.TypeError, "", "Assignment to constant variable."))
}

// Has implements goja.DynamicObject.
func (t *importTable) Has(name string) bool { _, ok := t.bindings[name]; return ok }

// Delete implements goja.DynamicObject.
func (t *importTable) Delete(string) bool { return false }

// Keys implements goja.DynamicObject.
func (t *importTable) Keys() []string { return nil }

// cellOf is the variable that a binding leads to.
func cellOf(b esm.Binding) *cell {
	m := of(b.Module)
	if b.Namespace {
		return &cell{load: func() goja.Value { return m.namespaceObject() }}
	}
	return m.cells[b.Local]
}

// Execute implements esm.Body.
func (m *esModule) Execute() *esm.Failure {
	if m.Record == nil {
		return m.attempt(func() error {
			m.fill(m.set)
			return nil
		})
	}
	return m.attempt(func() error {
		_, err := m.code.next(m.code.gen)
		return err
	})
}

// attempt runs f and returns what it throws. What stops a script passes
// through.
func (m *esModule) attempt(f func() error) *esm.Failure {
	var err error
	if ex := m.all.env.VM.Try(func() { err = f() }); ex != nil {
		err = ex
	}
	var ex *goja.Exception
	switch {
	case err == nil:
		return nil
	case errors.As(err, &ex):
		return &esm.Failure{Value: ex}
	}
	panic(err)
}

// drive runs a module that awaits, as the engine runs an async function.
const drive = `(async (next, fail, done) => {
	let step;
	try {
		step = next();
		while (!step.done) {
			let value;
			try {
				value = await step.value;
			} catch (error) {
				step = fail(error);
				continue;
			}
			step = next(value);
		}
	} catch (error) {
		done(true, error);
		return;
	}
	done(false);
})`

// Start implements esm.Body.
func (m *esModule) Start(done func(*esm.Failure)) {
	ms, env, c := m.all, m.all.env, &m.code
	if ms.driver == nil {
		prg, err := goja.Compile(modules.DoorSource, drive, true)
		modules.Must(err)
		v, err := env.Run(prg)
		modules.Must(err)
		ms.driver, _ = goja.AssertFunction(v)
	}
	next := env.Function(modules.HiddenName, 1, func(a modules.Args) goja.Value { return env.Invoke(c.next, c.gen, a.Arguments...) })
	fail := env.Function(modules.HiddenName, 1, func(a modules.Args) goja.Value { return env.Invoke(c.throw, c.gen, a.Argument(0)) })
	end := env.Function("done", 2, func(a modules.Args) goja.Value {
		var failure *esm.Failure
		if a.Argument(0).ToBoolean() {
			failure = &esm.Failure{Value: env.VM.Try(func() { panic(a.Argument(1)) })}
		}
		env.Microtask(func() { done(failure) })
		return nil
	})
	env.Invoke(ms.driver, goja.Undefined(), next, fail, end)
}
