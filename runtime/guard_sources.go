// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// evalName is what stack texts call a source that is given to eval or Function.
const evalName = "<eval>"

// guardSources has the sources given to eval and to the constructors of
// functions go the way of all others: bounded in their nesting, and mended.
func (g *guards) guardSources() {
	g.env.EvalFunction = g.method("eval")
	g.env.Parse = g.parse
	g.env.ParseAgain = func(name, src string) *ast.Program {
		tree, _ := g.parseLowered(name, src, nil)
		return tree
	}
	g.env.SyntaxText = func(err error) string { return faultOf(evalName, "", 0, err).Message }
	g.env.Wrap(g.env.EvalFunction, func(native modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			if src, ok := c.Argument(0).(goja.String); ok {
				return g.env.Eval(src)
			}
			return native(c)
		}
	})
	base := g.method("Function")
	g.functions(base, "(function anonymous(")
	generator := g.constructorOf("(function* () {})", base)
	g.functions(generator, "(function* anonymous(")
	g.guardGenerators(generator)
	g.functions(g.constructorOf("(async function () {})", base), "(async function anonymous(")
}

// constructorOf is the class of a kind of functions that has no name. It is to
// extend base, which the engine forgets.
func (g *guards) constructorOf(function string, base *goja.Object) *goja.Object {
	v, err := g.env.VM.RunString(function)
	if err != nil {
		panic(err)
	}
	proto := v.(*goja.Object).Prototype()
	class := proto.Get("constructor").(*goja.Object)
	modules.Must(class.SetPrototype(base))
	modules.Must(proto.DefineDataProperty("constructor", class, goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	return class
}

// functions has the class of a kind of functions make them by Env.Eval. The
// engine makes an empty one first, for its prototype and what it says to a
// class that it does not like.
func (g *guards) functions(class *goja.Object, head string) {
	g.env.WrapConstructor(class, func(native modules.NativeConstructor) modules.NativeConstructor {
		return func(args []goja.Value, newTarget *goja.Object) *goja.Object {
			src := g.functionSource(head, args)
			empty := native(nil, newTarget)
			fn := g.env.Eval(src).(*goja.Object)
			if proto := empty.Prototype(); proto != fn.Prototype() {
				modules.Must(fn.SetPrototype(proto))
			}
			return fn
		}
	})
	g.env.Wrap(class, func(modules.Native) modules.Native {
		return func(c goja.FunctionCall) goja.Value {
			return g.env.Eval(g.functionSource(head, c.Arguments))
		}
	})
}

// textOf converts a value as the language does. The engine's ToString leaves null
// and undefined as they are, and takes symbols.
func (g *guards) textOf(v goja.Value) goja.String {
	if _, ok := v.(*goja.Symbol); ok {
		panic(g.env.NewError(modules.TypeError, "", "Cannot convert a Symbol value to a string"))
	}
	if s, ok := v.ToString().(goja.String); ok {
		return s
	}
	var b goja.StringBuilder
	b.WriteUTF8String(v.String())
	return b.String()
}

// parse makes the tree of a source, or throws the SyntaxError.
func (g *guards) parse(name, src string) *ast.Program {
	tree, err := jsast.Parse(name, src)
	if err != nil {
		tree, err = parseCalls(name, src, err)
	}
	if err == nil {
		jsast.HoistEval(tree)
		err = jsast.Mend(tree, src)
	}
	if err == nil {
		return tree
	}
	refused := faultOf(evalName, src, 0, err)
	if err = refused; !refused.moduleOnly() && !refused.final() {
		tree, err = g.parseLowered(name, src, refused)
	}
	if err != nil {
		if f := err.(*syntaxFault); !f.deep() {
			panic(g.env.NewError(modules.SyntaxError, "", f.Message))
		}
		g.fail(tooDeep)
	}
	return tree
}

// parseLowered makes the tree of a source that the engine does not take. refused
// is why, if its parser says so. The error is a *syntaxFault.
func (g *guards) parseLowered(origin, src string, refused *syntaxFault) (*ast.Program, error) {
	if !lower.Available {
		return nil, refused.lacking()
	}
	c := &(*Runtime)(g.env.Host.(*host)).compiler
	var tree *ast.Program
	parse := func(_, code, _ string) (f *file.File, err error) {
		tree, err = jsast.Parse(origin, code)
		if err == nil {
			err = jsast.Mend(tree, code)
		}
		if err != nil {
			return nil, faultOf(evalName, code, 0, err)
		}
		return tree.File, nil
	}
	if err := c.lower(evalName, src, refused, parse); err != nil {
		var f *syntaxFault
		if !errors.As(err, &f) {
			f = refused
		}
		return nil, f
	}
	return tree, nil
}

// parseCalls parses a source that was refused with err, if that was for its uses
// of import().
func parseCalls(name, src string, err error) (*ast.Program, error) {
	s, module := esm.Calls(src)
	if module || !s.Dynamic {
		return nil, err
	}
	tree, again := jsast.Parse(name, s.Code)
	if again != nil {
		return nil, err
	}
	a := jsast.Module{Word: s.Import}
	if a.Script(tree); a.Fault != nil {
		return nil, parser.ErrorList{{Position: tree.File.Position(int(a.Fault.At)), Message: a.Fault.Message}}
	}
	return tree, nil
}
