// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/file"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/internal/tsconfig"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// compiler compiles what scripts consist of. What the engine takes is compiled
// as it is; what it refuses, and what is no JavaScript, is lowered first.
type compiler struct {
	env   *modules.Env // nil where nothing is run
	cache *lower.Cache
	ready bool // what lowered code calls is there

	configs tsconfig.Reader
	warned  bool // of emitDecoratorMetadata
}

// unit is a source to be compiled.
type unit struct {
	name, src string
	parse     func(name, code, word string) (*goja.Program, *file.File, error)
}

// compile compiles u. The error is a *syntaxFault or a *moduleSyntax.
func (c *compiler) compile(u unit) (*goja.Program, error) {
	syntax, always := lower.SyntaxOf(filepath.Ext(u.name))
	if always {
		return c.lowered(u, syntax, nil)
	}
	prg, _, err := u.parse(u.name, u.src, "")
	var refused *syntaxFault
	if !errors.As(err, &refused) {
		return prg, err
	}
	if prg, err = c.withCalls(u, refused); err == nil || !lower.Available || !errors.As(err, &refused) {
		return prg, err
	}
	return c.lowered(u, syntax, refused)
}

// withCalls compiles a source that the engine has refused, if that was for its
// uses of import() alone. refused is the error otherwise, or a part of it if the
// source is that of a module.
func (c *compiler) withCalls(u unit, refused *syntaxFault) (*goja.Program, error) {
	s, module := esm.Calls(u.src)
	switch {
	case module:
		return nil, &moduleSyntax{refused}
	case s.Meta:
		refused.Message = "Cannot use 'import.meta' outside a module"
		return nil, refused
	case !s.Dynamic:
		return nil, refused
	}
	prg, f, err := u.parse(u.name, s.Code, s.Import)
	if err == nil && c.env != nil {
		c.env.SetOrigin(f, &modules.Origin{Text: u.src})
	}
	return prg, err
}

// moduleSyntax is the error of a source that is an ES module.
type moduleSyntax struct {
	fault *syntaxFault // what the engine says to it, nil if it was not asked
}

// Error implements error.
func (m *moduleSyntax) Error() string { return m.fault.Error() }

// Unwrap is what to say where there are no modules.
func (m *moduleSyntax) Unwrap() error { return m.fault }

// lowered compiles u by way of package lower. refused is why the engine does
// not take it as it is, or nil.
func (c *compiler) lowered(u unit, syntax lower.Syntax, refused *syntaxFault) (*goja.Program, error) {
	o := lower.Options{File: u.name, Syntax: syntax}
	var conf *tsconfig.Config
	if refused == nil {
		var err error
		if conf, err = c.configs.For(u.name); err != nil {
			return nil, configFault(err)
		}
		if conf != nil {
			o.TSConfig = conf.Options
		}
	}
	r, err := c.cache.Transform(u.src, o)
	if err != nil {
		return nil, betterFault(u, refused, err)
	}
	if r.ESM {
		if refused == nil {
			refused = &syntaxFault{File: u.name, Line: 1, Column: 1, Message: "Cannot use import statement outside a module"}
			refused.show(u.src, 0)
		}
		return nil, &moduleSyntax{refused}
	}
	prg, f, err := u.parse(u.name, r.Code, "")
	origin := &modules.Origin{Text: u.src, Map: r.Map}
	if err != nil {
		return nil, faultAtOrigin(u, refused, origin, r.Code, err)
	}
	if c.env != nil {
		c.supply(r.Code)
		c.env.SetOrigin(f, origin)
		c.warn(conf, r.Code)
	}
	return prg, nil
}

// warn tells, once, that decorators do not find the types that they ask for.
func (c *compiler) warn(conf *tsconfig.Config, code string) {
	if c.warned || conf == nil || !conf.Metadata || !strings.Contains(code, "__decorateClass") {
		return
	}
	c.warned = true
	c.env.Host.Warn("emitDecoratorMetadata of "+conf.Path+" is not supported: decorators get no types", "UnsupportedWarning", "")
}

// cacheVersion is the version of the program for the cache. A build without one
// has the time at which its file was made.
func (r *Runtime) cacheVersion() string {
	v := r.opts.Version
	if v != unversioned {
		return v
	}
	if info, err := os.Stat(r.opts.ExecPath); err == nil {
		v += info.ModTime().String()
	}
	return v
}

// supply makes what lowered code calls, once, where no script sees it by
// accident: as constants of the global scope that are no properties.
func (c *compiler) supply(code string) {
	if c.ready || !strings.Contains(code, lower.Prefix) {
		return
	}
	c.ready = true
	helpers := object(c.env.Require("lowered"))
	var b strings.Builder
	for i, name := range helpers.Keys() {
		b.WriteString([...]string{"const ", ", "}[min(i, 1)] + lower.Prefix + name + " = " + slot + "." + name)
	}
	global := c.env.VM.GlobalObject()
	c.env.Hide(global, slot, helpers)
	prg, err := goja.Compile("node:lowered", b.String(), true)
	must(err)
	_, err = c.env.Run(prg)
	must(err)
	must(global.Delete(slot))
}

// loweredModule describes the module of what lowered code calls.
func loweredModule() modules.Module {
	return modules.Module{Name: "lowered", Internal: true, Source: js.Source("lowered")}
}
