// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/dop251/goja"
)

// environment is process.env: the variables of the program as they were when
// the runtime looked first, and what the script made of them. Each runtime has
// its own.
type environment struct {
	vm     *goja.Runtime
	values map[string]string
	order  []string // names in the order they came; may hold names since deleted
}

func newEnvironment(vm *goja.Runtime, environ []string) *environment {
	v := &environment{vm: vm, values: make(map[string]string, len(environ))}
	for _, entry := range environ {
		name, value, ok := strings.Cut(entry, "=")
		if ok && name != "" {
			v.set(name, value)
		}
	}
	return v
}

// key folds names where the system does not tell their case.
func (v *environment) key(name string) string {
	if runtime.GOOS == "windows" {
		return strings.ToUpper(name)
	}
	return name
}

func (v *environment) set(name, value string) {
	k := v.key(name)
	if _, ok := v.values[k]; !ok {
		v.order = append(v.order, k)
	}
	v.values[k] = value
}

// Get implements goja.DynamicObject.
func (v *environment) Get(name string) goja.Value {
	if value, ok := v.values[v.key(name)]; ok {
		return v.vm.ToValue(value)
	}
	return nil
}

// Set implements goja.DynamicObject: values become strings.
func (v *environment) Set(name string, value goja.Value) bool {
	if _, ok := value.(*goja.Symbol); ok {
		panic(v.vm.NewTypeError("Cannot convert a Symbol value to a string"))
	}
	v.set(name, value.String())
	return true
}

// Has implements goja.DynamicObject.
func (v *environment) Has(name string) bool {
	_, ok := v.values[v.key(name)]
	return ok
}

// Delete implements goja.DynamicObject.
func (v *environment) Delete(name string) bool {
	k := v.key(name)
	if _, ok := v.values[k]; ok {
		delete(v.values, k)
		v.order = slices.DeleteFunc(v.order, func(n string) bool { return n == k })
	}
	return true
}

// Keys implements goja.DynamicObject.
func (v *environment) Keys() []string { return slices.Clone(v.order) }

// Environ returns the variables as the script has them now, in the form of
// os.Environ, for programs that the script starts.
func (p *Process) Environ() []string {
	v := p.variables()
	out := make([]string, 0, len(v.order))
	for _, name := range v.order {
		out = append(out, name+"="+v.values[name])
	}
	return out
}

func (p *Process) variables() *environment {
	if p.vars == nil {
		environ := os.Environ()
		if p.env.Compat {
			environ = iotjsEnviron(os.Getenv)
		}
		p.vars = newEnvironment(p.env.VM, environ)
	}
	return p.vars
}
