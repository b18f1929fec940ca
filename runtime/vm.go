// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// vmModule describes require("vm").
func vmModule() modules.Module {
	return modules.Module{Name: "vm", Source: js.Source("vm"), Bind: bindVM}
}

func bindVM(env *modules.Env, binding *goja.Object) {
	r := (*Runtime)(env.Host.(*host))
	w := &worlds{rt: r}
	env.Define(binding,
		modules.Method{Name: "compile", Len: 4, Func: w.compile},
		modules.Method{Name: "compileFunction", Len: 7, Func: w.compileFunction},
		modules.Method{Name: "context", Len: 2, Func: w.context},
		modules.Method{Name: "run", Len: 4, Func: w.run},
	)
}

// worlds is what the module vm has in one runtime.
type worlds struct {
	rt      *Runtime
	reflect *reflection // made for the first context
}

// script is a source that can be run in several contexts.
type script struct {
	modules.Opaque
	worlds     *worlds
	name, src  string
	head, text string        // of a function that it is the body of: its first line, and all
	here       *goja.Program // for the runtime's own globals
	foreign    *goja.Program // for those of a context; nil before it is needed
	top        jsast.Top     // what it declares there
}

// maxOffset bounds how far a source may be moved: it is moved by lines and
// spaces in front of it.
const maxOffset = 1 << 20

// placed is src as it is compiled if it begins at a line and a column.
func placed(src string, line, column int64) string {
	return strings.Repeat("\n", int(max(0, min(line, maxOffset)))) + strings.Repeat(" ", int(max(0, min(column, maxOffset)))) + clean(src)
}

// compile(source, filename, lineOffset, columnOffset) makes a script.
func (w *worlds) compile(a modules.Args) goja.Value {
	s := &script{worlds: w, name: a.Argument(1).String()}
	s.src = placed(a.Argument(0).String(), a.Argument(2).ToInteger(), a.Argument(3).ToInteger())
	prg, err := w.rt.compiler.compile(unit{s.name, s.src, parseScript})
	if err != nil {
		panic(w.rt.moduleLoader().syntaxError(err))
	}
	s.here = prg
	handle := a.Env.VM.NewObject()
	a.Env.Attach(handle, s)
	return handle
}

// parseForeign compiles a script, or a function, for contexts.
func (s *script) parseForeign(name, src, word string) (*goja.Program, *file.File, error) {
	head := 0
	if s.head != "" {
		open := modules.Unseen + "(" + s.head + modules.Unseen
		head, src = len(open), open+src+modules.WrapperClose
	}
	tree, err := jsast.Parse(name, src)
	if err == nil && head > 0 {
		err = s.rename(tree, src)
	}
	if err != nil {
		return nil, nil, faultOf(name, src, head, err)
	}
	if word != "" {
		(&jsast.Module{Word: word}).Script(tree)
	}
	if head == 0 {
		jsast.HoistScript(tree)
	}
	if err = jsast.Mend(tree, src); err != nil {
		return nil, nil, faultOf(name, src, head, err)
	}
	s.top = jsast.Unbind(tree)
	prg, err := s.worlds.rt.env.CompileGlobal(tree)
	if err != nil {
		return nil, nil, faultOf(name, src, head, err)
	}
	return prg, tree.File, nil
}

// forContexts is the program for contexts.
func (s *script) forContexts() *goja.Program {
	if s.foreign == nil {
		prg, err := s.worlds.rt.compiler.compile(unit{s.name, s.src, s.parseForeign})
		if err != nil {
			panic(s.worlds.rt.moduleLoader().syntaxError(err))
		}
		s.foreign = prg
	}
	return s.foreign
}

// run(script, context, timeout, breakOnSigint) runs a script in a context, or,
// for null, with the runtime's own globals. timeout is in milliseconds; 0 is
// none.
func (w *worlds) run(a modules.Args) goja.Value {
	env := a.Env
	s := env.State(a.Argument(0)).(*script)
	c, _ := env.State(a.Argument(1)).(*world)
	ms, sigint := a.Argument(2).ToInteger(), a.Argument(3).ToBoolean()
	if c == nil {
		return w.bounded(ms, sigint, func() (goja.Value, error) { return env.Run(s.here) })
	}
	prg := s.forContexts()
	c.declare(&s.top)
	return w.bounded(ms, sigint, func() (goja.Value, error) { return c.globals.Run(env, prg, nil) })
}

// compileFunction(source, params, filename, lineOffset, columnOffset, context,
// extensions) makes a function of its body. params is a text.
func (w *worlds) compileFunction(a modules.Args) goja.Value {
	env := a.Env
	s := &script{worlds: w, name: a.Argument(2).String(), head: "function (" + a.Argument(1).String() + ") {"}
	s.text = s.head + "\n" + a.Argument(0).String() + "\n}"
	s.src = placed(a.Argument(0).String(), a.Argument(3).ToInteger(), a.Argument(4).ToInteger())
	var globals *modules.Globals
	if c, ok := env.State(a.Argument(5)).(*world); ok {
		globals = c.globals
	}
	v, err := globals.Run(env, s.forContexts(), objects(env, a.Argument(6)))
	if err != nil {
		panic(err)
	}
	return v
}

// rename makes sure that a source is one function, and gives it its text.
func (s *script) rename(tree *ast.Program, src string) error {
	if err := closed(tree, src); err != nil {
		return err
	}
	tree.Body[0].(*ast.ExpressionStatement).Expression.(*ast.FunctionLiteral).Source = s.text
	return nil
}

// objects are the elements of an array that are objects.
func objects(env *modules.Env, v goja.Value) (list []*goja.Object) {
	arr, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	n, _ := env.ArrayLength(arr)
	for i := range n {
		if obj := object(arr.Get(env.VM.ToValue(i).String())); obj != nil {
			list = append(list, obj)
		}
	}
	return list
}
