// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"path/filepath"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

func (p *Process) defineEnvFile() {
	p.define(modules.Method{Name: "loadEnvFile", Func: p.loadEnvFile})
	// NODE_OPTIONS is not read, so that no option is allowed in it.
	p.env.Lazy(p.object, "allowedNodeEnvironmentFlags", true, func() goja.Value {
		set, err := p.env.VM.New(p.env.Builtin("Set"))
		modules.Must(err)
		return set
	})
}

// loadEnvFile(path = '.env') adds the variables of a file to process.env. Those
// that are set already stay.
func (p *Process) loadEnvFile(a modules.Args) goja.Value {
	name := ".env"
	if !a.Nullish(0) {
		name = p.filePath(a)
	}
	p.LoadEnvFile(name)
	return nil
}

// LoadEnvFile adds the variables of a file to process.env, or throws if it
// cannot be read.
func (p *Process) LoadEnvFile(name string) {
	src, err := os.ReadFile(name)
	if e := errno.From("open", err); e != nil {
		e.Path = name
		p.env.Fail(e)
	}
	util := p.env.Require("util").(*goja.Object)
	parse, _ := goja.AssertFunction(util.Get("parseEnv"))
	vars := p.env.Invoke(parse, util, p.env.VM.ToValue(string(src))).(*goja.Object)
	env := p.object.Get("env").(*goja.Object)
	for _, key := range vars.Keys() {
		if v := env.Get(key); v == nil || goja.IsUndefined(v) {
			if err := env.Set(key, vars.Get(key)); err != nil {
				panic(err)
			}
		}
	}
}

// filePath reads a path: a string, a Buffer or a file: URL.
func (p *Process) filePath(a modules.Args) string {
	v := a.Argument(0)
	if b, ok := p.env.Uint8Array(v); ok {
		return string(b)
	}
	if obj, ok := v.(*goja.Object); ok && obj.Get("href") != nil {
		url := p.env.Require("url").(*goja.Object)
		toPath, _ := goja.AssertFunction(url.Get("fileURLToPath"))
		return filepath.Clean(p.env.Invoke(toPath, url, v).String())
	}
	if !goja.IsString(v) {
		p.env.ThrowArgType("path", "of type string or an instance of Buffer or URL", v)
	}
	return v.String()
}
