// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// builtinTable loads built-in modules when they are first required.
type builtinTable struct {
	env    *modules.Env
	byName map[string]modules.Module
	loaded map[string]*goja.Object // module objects, also while loading
}

func newBuiltinTable(env *modules.Env, list []modules.Module) builtinTable {
	t := builtinTable{
		env:    env,
		byName: make(map[string]modules.Module, len(list)),
		loaded: make(map[string]*goja.Object),
	}
	for _, m := range list {
		t.byName[m.Name] = m
	}
	return t
}

// names are the modules that scripts can require without a prefix, sorted.
func (t *builtinTable) names() []string {
	var out []string
	for name, m := range t.byName {
		if !m.Internal && !m.Prefixed {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// lookup finds what a script calls id: "fs", "node:fs" or "iotjs:mqtt".
func (t *builtinTable) lookup(id string) (modules.Module, bool) {
	name, node := strings.CutPrefix(id, "node:")
	name, ours := strings.CutPrefix(name, "iotjs:")
	m, ok := t.byName[name]
	return m, ok && !m.Internal && !(node && m.Ours && !m.Prefixed && !ours)
}

// has tells whether id names a module that scripts can require.
func (t *builtinTable) has(id string) bool {
	_, ok := t.lookup(id)
	return ok
}

// load returns the exports of a module, which may still be loading (a cycle).
func (t *builtinTable) load(name string) goja.Value {
	if mod, ok := t.loaded[name]; ok {
		return mod.Get("exports")
	}
	m, ok := t.byName[name]
	if !ok {
		panic(fmt.Errorf("runtime: no built-in module %q", name))
	}
	mod := t.env.Object("id", name, "exports", t.env.VM.NewObject())
	t.loaded[name] = mod
	done := false
	defer func() {
		if !done { // stopped by Ctrl-C or the call depth: the next require tries again
			delete(t.loaded, name)
		}
	}()
	if m.Source == nil {
		modules.Must(mod.Set("exports", m.New(t.env)))
	} else {
		t.run(m, mod)
	}
	done = true
	return mod.Get("exports")
}

// run runs the JavaScript face of a module.
func (t *builtinTable) run(m modules.Module, mod *goja.Object) {
	prg, err := compile("node:"+m.Name, "exports, require, module, binding", m.Source())
	if err != nil {
		panic(fmt.Errorf("runtime: built-in module %q: %w", m.Name, err))
	}
	fn, err := t.env.Run(prg)
	if err != nil {
		panic(err)
	}
	binding := t.env.NewBinding()
	if m.Bind != nil {
		m.Bind(t.env, binding)
	}
	call, _ := goja.AssertFunction(fn)
	t.env.Invoke(call, goja.Undefined(), mod.Get("exports"), t.requireFunc(), mod, binding)
}

// requireFunc is require as built-in sources see it: built-ins only.
func (t *builtinTable) requireFunc() goja.Value {
	return t.env.VM.ToValue(func(c goja.FunctionCall) goja.Value {
		return t.load(strings.TrimPrefix(c.Argument(0).String(), "node:"))
	})
}
