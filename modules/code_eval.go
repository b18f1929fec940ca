// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"sort"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/unistring"
)

// What eval and Function compile has to be mended like the rest, before it
// runs: the engine compiles and runs it in one step. So the step is made here,
// out of the engine's own parts (docs/adr/0006).

// machine is where the engine's machine has what an eval needs.
type machine struct {
	at          unsafe.Pointer // the machine
	globalStash unsafe.Pointer

	prg, pc, sp, sb, args, stash, private, result, stack uintptr

	global    **goja.Object // the global object of the engine
	stashType reflect.Type

	outer                 uintptr // of a stash: the one around it
	values, names, object uintptr
}

//go:linkname enginePush github.com/dop251/goja.(*vm).push
func enginePush(vm unsafe.Pointer, v goja.Value)

//go:linkname enginePushCtx github.com/dop251/goja.(*vm).pushCtx
func enginePushCtx(vm unsafe.Pointer)

//go:linkname enginePopCtx github.com/dop251/goja.(*vm).popCtx
func enginePopCtx(vm unsafe.Pointer)

//go:linkname engineRunTry github.com/dop251/goja.(*vm).runTry
func engineRunTry(vm unsafe.Pointer) *goja.Exception

//go:linkname engineCompile github.com/dop251/goja.compileAST
func engineCompile(tree *ast.Program, strict, inGlobal bool, vm unsafe.Pointer) (*goja.Program, error)

//go:linkname engineIsVariable github.com/dop251/goja.(*stash).isVariable
func engineIsVariable(stash unsafe.Pointer) bool

//go:linkname engineCountArgs github.com/dop251/goja.(*vm).countVariadicArgs
func engineCountArgs(vm unsafe.Pointer) int

//go:linkname engineText github.com/dop251/goja.escapeInvalidUtf16
func engineText(s goja.String) string

func readMachine(vm *goja.Runtime) *machine {
	global := reflect.ValueOf(vm).Elem().FieldByName("global")
	inner := reflect.ValueOf(vm).Elem().FieldByName("vm")
	if !inner.IsValid() || inner.Kind() != reflect.Pointer || inner.Type().Elem().Kind() != reflect.Struct ||
		!global.IsValid() || global.Kind() != reflect.Struct || !global.FieldByName("stash").IsValid() {
		panic(errMachine)
	}
	t := inner.Type().Elem()
	stash, private := pointerIn(t, "stash"), pointerIn(t, "privEnv")
	if global.FieldByName("stash").Type() != stash.Type.Elem() {
		panic(errMachine)
	}
	integer := reflect.TypeFor[int]()
	m := &machine{
		at: inner.UnsafePointer(), globalStash: unsafe.Pointer(global.FieldByName("stash").UnsafeAddr()),
		prg: offsetIn(t, "prg", reflect.TypeFor[*goja.Program]()), pc: offsetIn(t, "pc", integer),
		sp: offsetIn(t, "sp", integer), sb: offsetIn(t, "sb", integer), args: offsetIn(t, "args", integer),
		stash: stash.Offset, private: private.Offset,
		result: offsetIn(t, "result", reflect.TypeFor[goja.Value]()), stack: stackIn(t),
		outer: offsetIn(stash.Type.Elem(), "outer", stash.Type),
	}
	m.readGlobals(vm, stash.Type.Elem())
	return m
}

func pointerIn(t reflect.Type, name string) reflect.StructField {
	f, ok := t.FieldByName(name)
	if !ok || f.Type.Kind() != reflect.Pointer {
		panic(errMachine)
	}
	return f
}

// field is a field of the machine.
func field[T any](m *machine, offset uintptr) *T { return (*T)(unsafe.Add(m.at, offset)) }

// operands is the engine's stack of values as it is now.
func (m *machine) operands() operandStack {
	return operandStack{*field[[]goja.Value](m, m.stack), *field[int](m, m.sp)}
}

// inGlobal tells whether no function is around the code that runs.
func (m *machine) inGlobal() bool {
	for s := *field[unsafe.Pointer](m, m.stash); s != nil; s = *(*unsafe.Pointer)(unsafe.Add(s, m.outer)) {
		if engineIsVariable(s) {
			return false
		}
	}
	return true
}

// Eval does what eval does when it is called by another name: src runs in
// the global scope.
func (e *Env) Eval(src goja.String) goja.Value { return e.guards().evaluate(src, false, false) }

// evaluate compiles src by Env.Parse, mends it, and runs it: in the scope of
// the running code if direct.
func (g *guards) evaluate(src goja.String, direct, strict bool) goja.Value {
	m := g.machine
	foreign := m.foreign()
	if foreign != nil && !foreign[1].ToBoolean() {
		panic(g.env.codeRefused())
	}
	file, text := g.env.evalFile(), engineText(src)
	prg, err := engineCompile(g.env.Parse(file, text), strict, !direct || m.inGlobal(), m.at)
	if err != nil {
		if tree := g.env.ParseAgain(file, text); tree != nil {
			prg, err = engineCompile(tree, strict, !direct || m.inGlobal(), m.at)
		}
	}
	if err != nil {
		panic(g.env.NewError(SyntaxError, "", g.env.SyntaxText(err)))
	}
	g.env.layout.code.mendFor(prg, foreign != nil)
	function := goja.Undefined()
	outermost := m.globalStash
	if foreign != nil {
		outermost = m.outermost()
	}
	enginePushCtx(m.at)
	if !direct {
		*field[unsafe.Pointer](m, m.stash), *field[unsafe.Pointer](m, m.private) = outermost, nil
	} else if sb := *field[int](m, m.sb); sb > 0 {
		function = m.operands().values[sb-1]
	}
	return m.run(prg, function)
}

// codeRefused is the error of a source that is given to code without eval.
func (e *Env) codeRefused() goja.Value {
	err, failed := e.VM.New(e.Builtin("EvalError"), e.VM.ToValue("Code generation from strings disallowed for this context"))
	Must(failed)
	return err
}

// run runs prg in the context that was pushed. Its frame has function, the one
// around it, and room for this.
func (m *machine) run(prg *goja.Program, function goja.Value) goja.Value {
	*field[*goja.Program](m, m.prg), *field[int](m, m.pc), *field[int](m, m.args) = prg, 0, 0
	*field[goja.Value](m, m.result) = goja.Undefined()
	enginePush(m.at, function)
	*field[int](m, m.sb) = *field[int](m, m.sp)
	enginePush(m.at, nil)
	ex := engineRunTry(m.at)
	result := *field[goja.Value](m, m.result)
	enginePopCtx(m.at)
	if ex != nil {
		panic(ex)
	}
	*field[int](m, m.sp) -= 2
	return result
}

// callEval is the check of the instruction for a direct eval.
func callEval(strict bool) check {
	return check{call: true, look: func(g *guards, s operandStack, in *guarded) bool {
		return g.direct(s, int(*(*uint32)(in.data)), strict)
	}}
}

// callEvalVariadic is the same for eval(...list).
func callEvalVariadic(strict bool) check {
	return check{call: true, look: func(g *guards, s operandStack, _ *guarded) bool {
		return g.direct(s, engineCountArgs(g.machine.at)-2, strict)
	}}
}

// direct is a direct eval(source) with n arguments. The engine does what is
// none: another function of this name, or an argument that is no string.
func (g *guards) direct(s operandStack, n int, strict bool) bool {
	if n == 0 || g.env.EvalFunction == nil || s.values[s.sp-n-1] != goja.Value(g.env.EvalFunction) {
		return false
	}
	src, ok := s.values[s.sp-n].(goja.String)
	if !ok {
		return false
	}
	v := g.evaluate(src, true, strict)
	s = g.machine.operands() // it may have moved
	s.values[s.sp-n-2] = v
	*field[int](g.machine, g.machine.sp) -= n + 1
	*field[int](g.machine, g.machine.pc)++
	return true
}

// fault reads what the machine is doing. ok is false inside built-in functions.
func (g *guards) fault() (f *fault, ok bool) {
	m, c := g.machine, g.env.layout.code
	prg, pc := *field[*goja.Program](m, m.prg), *field[int](m, m.pc)
	if prg == nil || pc < 0 || pc >= len(*c.instructions(prg)) {
		return nil, false
	}
	in := c.unguarded(&(*c.instructions(prg))[pc])
	t := c.typeOf(in)
	f = &fault{instruction: t.Name(), stack: m.operands()}
	if t.Kind() == reflect.String {
		f.property = (*(*unistring.String)(in.data)).String()
	}
	if src := *(**file.File)(unsafe.Add(unsafe.Pointer(prg), g.env.layout.prgSrc)); src != nil {
		f.source, f.offset = src.Source(), c.offsetOf(prg, pc)
	}
	return f, true
}

// unguarded is the engine's instruction behind one of ours.
func (c *code) unguarded(in *instruction) *instruction {
	if in.kind == unsafe.Pointer(c.dispatch) || in.kind == unsafe.Pointer(c.adding) {
		if own := (*guarded)(in.data); own.kind != nil {
			return &instruction{own.kind, own.data}
		}
	}
	return in
}

// offsetOf is where an instruction stands in the source.
func (c *code) offsetOf(prg *goja.Program, pc int) int {
	places := *(*[][2]int)(unsafe.Add(unsafe.Pointer(prg), c.places))
	i := sort.Search(len(places), func(i int) bool { return places[i][0] > pc })
	if i == 0 {
		return 0
	}
	return places[i-1][1]
}
