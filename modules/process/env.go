// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"runtime"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// environment is process.env: the variables of the program as they were when
// the runtime looked first, and what scripts made of them.
type environment struct {
	vm   *goja.Runtime
	vars *modules.Vars
}

func newVars(environ []string) *modules.Vars {
	v := modules.NewVars(foldName())
	for _, entry := range environ {
		name, value, ok := strings.Cut(entry, "=")
		if ok && name != "" {
			v.Set(name, value)
		}
	}
	return v
}

// foldName folds names where the system does not tell their case.
func foldName() func(string) string {
	if runtime.GOOS == "windows" {
		return strings.ToUpper
	}
	return nil
}

// Get implements goja.DynamicObject.
func (v *environment) Get(name string) goja.Value {
	if value, ok := v.vars.Get(name); ok {
		return v.vm.ToValue(value)
	}
	return nil
}

// Set implements goja.DynamicObject: values become strings.
func (v *environment) Set(name string, value goja.Value) bool {
	if _, ok := value.(*goja.Symbol); ok {
		panic(v.vm.NewTypeError("Cannot convert a Symbol value to a string"))
	}
	v.vars.Set(name, value.String())
	return true
}

// Has implements goja.DynamicObject.
func (v *environment) Has(name string) bool {
	_, ok := v.vars.Get(name)
	return ok
}

// Delete implements goja.DynamicObject.
func (v *environment) Delete(name string) bool {
	v.vars.Delete(name)
	return true
}

// Keys implements goja.DynamicObject.
func (v *environment) Keys() []string { return v.vars.Names() }

// Environ returns the variables as the script has them now, in the form of
// os.Environ, for programs that the script starts.
func (p *Process) Environ() []string {
	v := p.variables().vars
	var out []string
	for _, name := range v.Names() {
		value, _ := v.Get(name)
		out = append(out, name+"="+value)
	}
	return out
}

func (p *Process) variables() *environment {
	if p.vars != nil {
		return p.vars
	}
	if p.env.Program.Vars == nil {
		environ := os.Environ()
		if p.env.Compat {
			environ = iotjsEnviron(os.Getenv)
		}
		p.env.Program.Vars = newVars(environ)
	}
	p.vars = &environment{vm: p.env.VM, vars: p.env.Program.Vars}
	return p.vars
}
