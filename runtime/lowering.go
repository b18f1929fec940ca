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
	"github.com/iotjs/iotjs/internal/jsast"
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
	ready bool          // what lowered code calls is there
	shows bool          // Function.prototype.toString knows of lowered code
	mark  goja.Callable // js/lowered_functions.js, once it is needed

	configs tsconfig.Reader
	warned  bool // of emitDecoratorMetadata
	last    *transformed
}

// unit is a source to be compiled.
type unit struct {
	name, src string
	parse     func(name, code, word string) (*goja.Program, *file.File, error)
}

// compile compiles u. The error is a *syntaxFault or a *moduleSyntax.
func (c *compiler) compile(u unit) (*goja.Program, error) {
	if isTyped(u.name) {
		return c.lowered(u, nil)
	}
	prg, _, err := u.parse(u.name, u.src, "")
	var refused *syntaxFault
	if !errors.As(err, &refused) || refused.final() {
		return prg, err
	}
	if prg, err = c.withCalls(u, refused); err == nil || !errors.As(err, &refused) {
		return prg, err
	}
	if !lower.Available {
		return nil, refused.lacking()
	}
	return c.lowered(u, refused)
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

// transformed is what package lower made of a source.
type transformed struct {
	src, name string
	kind      lower.Kind
	result    *lower.Result
	config    *tsconfig.Config
}

// transform lowers a source, as tsconfig.json says if it is TypeScript or JSX. A
// file may be asked for twice in a row: to see what it is, and to compile it. The
// error is a *lower.Error, or a *syntaxFault of tsconfig.json.
func (c *compiler) transform(name, src string, kind lower.Kind) (*transformed, error) {
	if t := c.last; t != nil && t.name == name && t.src == src && (t.kind == kind || t.result.ESM) {
		return t, nil
	}
	if jsast.Towering(src) {
		return nil, &lower.Error{Line: 1, Column: 1, Text: jsast.TooDeep}
	}
	syntax, always := lower.SyntaxOf(filepath.Ext(name))
	t := &transformed{src: src, name: name, kind: kind}
	o := lower.Options{File: name, Kind: kind, Syntax: syntax}
	if always {
		conf, err := c.configs.For(name)
		if err != nil {
			return nil, configFault(err)
		}
		if t.config = conf; conf != nil {
			o.TSConfig = conf.Options
		}
	}
	r, err := c.cache.Transform(src, o)
	if e := (*lower.Error)(nil); always && errors.As(err, &e) && e.TopAwait {
		o.Kind = lower.Module // a script has no such await
		if r, err = c.cache.Transform(src, o); err == nil {
			r.ESM = true
		}
	}
	if err != nil {
		return nil, err
	}
	t.result, c.last = r, t
	return t, nil
}

// lowered has code made of u by package lower, and parsed. refused is why the
// engine does not take it as it is, or nil.
func (c *compiler) lowered(u unit, refused *syntaxFault) (*goja.Program, error) {
	var prg *goja.Program
	err := c.lower(u.name, u.src, refused, func(name, code, word string) (f *file.File, err error) {
		prg, f, err = u.parse(name, code, word)
		return f, err
	})
	return prg, err
}

// lower lowers a source and has parse take what comes out.
func (c *compiler) lower(name, src string, refused *syntaxFault, parse func(name, code, word string) (*file.File, error)) error {
	t, err := c.transform(name, src, lower.Script)
	if err != nil {
		better := betterFault(name, src, refused, err)
		var e *lower.Error
		var fault *syntaxFault
		if errors.As(err, &e) && e.TopAwait && errors.As(better, &fault) {
			return &moduleSyntax{fault}
		}
		return better
	}
	if t.result.ESM {
		if refused == nil {
			refused = &syntaxFault{File: name, Line: 1, Column: 1, Message: "Cannot use import statement outside a module"}
			refused.show(src, 0)
		}
		return &moduleSyntax{refused}
	}
	f, err := parse(name, t.result.Code, "")
	origin := &modules.Origin{Text: src, Map: t.result.Map}
	if err != nil {
		return faultAtOrigin(name, refused, origin, t.result.Code, err)
	}
	if c.env != nil {
		c.env.SetOrigin(f, origin)
		c.supply(t)
	}
	return nil
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
func (c *compiler) supply(t *transformed) {
	c.warn(t.config, t.result.Code)
	if !c.shows {
		c.shows = true
		c.showSources()
	}
	if c.ready || !strings.Contains(t.result.Code, lower.Prefix) {
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
	modules.Must(err)
	_, err = c.env.Run(prg)
	modules.Must(err)
	modules.Must(global.Delete(slot))
	c.env.MarkFunctions(lower.GeneratorMark, c.markGenerator)
}

// markGenerator makes fn an async generator function to those who look.
func (c *compiler) markGenerator(fn *goja.Object) {
	if c.mark == nil {
		c.mark, _ = goja.AssertFunction(c.env.Require("lowered_functions"))
	}
	c.env.Invoke(c.mark, goja.Undefined(), fn)
}

// loweredModules describe the modules of what lowered code calls.
func loweredModules() []modules.Module {
	return []modules.Module{
		{Name: "lowered", Internal: true, Source: js.Source("lowered")},
		{Name: "lowered_functions", Internal: true, Source: js.Source("lowered_functions"), Bind: bindLowered},
	}
}
