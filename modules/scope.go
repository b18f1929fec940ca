// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// The variables of a module are read where they are: in what the engine calls a
// stash, the memory of the variables that functions share. A function that
// mentions the variables tells which they are by its instructions
// (docs/adr/0010).

// Variable is a variable of a scope that is running, or has run.
type Variable struct {
	values  *[]goja.Value
	index   int
	lexical bool // it may have no value yet
}

// Load is the value, or nil if the variable has none yet.
func (v Variable) Load() goja.Value {
	value := (*v.values)[v.index]
	if value == nil && !v.lexical {
		return goja.Undefined()
	}
	return value
}

// stashes is where the engine keeps what is needed.
type stashes struct {
	function      uintptr // of a function: its scope
	program       uintptr // its code
	values, outer uintptr // of a scope
}

func readStashes(fn *goja.Object) *stashes {
	scope := innerField(fn, "stash")
	if !scope.IsValid() || scope.Kind() != reflect.Pointer {
		return nil
	}
	t := scope.Type().Elem()
	outer, ok := t.FieldByName("outer")
	if !ok || outer.Type != scope.Type() {
		return nil
	}
	owner := innerType(fn)
	field, _ := owner.FieldByName("baseJsFuncObject")
	inner, ok := field.Type.FieldByName("stash")
	prg, has := field.Type.FieldByName("prg")
	if !ok || !has || prg.Type != reflect.TypeFor[*goja.Program]() {
		return nil
	}
	return &stashes{
		function: field.Offset + inner.Offset, program: field.Offset + prg.Offset,
		values: offsetIn(t, "values", reflect.TypeFor[[]goja.Value]()), outer: outer.Offset,
	}
}

// levelShift is where the number of scopes to go outwards stands in an
// instruction, above the index of the variable.
const levelShift = 24

// Variables are the variables that the code of the arrow function fn reads, in
// their order. ok is false if there are not exactly count of them that can be
// found: eval makes scopes of another kind.
func (e *Env) Variables(fn *goja.Object, count int) (list []Variable, ok bool) {
	if e.stashes == nil {
		e.stashes = readStashes(fn)
	}
	s := e.stashes
	if s == nil || !innerField(fn, "stash").IsValid() {
		return nil, false
	}
	prg := at[*goja.Program](e.inner(fn), s.program)
	code := e.layout.code
	for i := range *code.instructions(prg) {
		in := &(*code.instructions(prg))[i]
		lexical := false
		switch code.typeOf(in).Name() {
		case "loadStashLex":
			lexical = true
		case "loadStash":
		default:
			continue
		}
		word := *(*uint32)(in.data)
		scope := at[unsafe.Pointer](e.inner(fn), s.function)
		for range word >> levelShift {
			scope = at[unsafe.Pointer](scope, s.outer)
		}
		values := (*[]goja.Value)(unsafe.Add(scope, s.values))
		index := int(word & (1<<levelShift - 1))
		if index >= len(*values) {
			return nil, false
		}
		list = append(list, Variable{values, index, lexical})
	}
	return list, len(list) == count
}

// Suspended is where the generator gen has stopped.
func (e *Env) Suspended(gen *goja.Object) (f goja.StackFrame, ok bool) {
	g := innerField(gen, "gen")
	if !g.IsValid() || g.Kind() != reflect.Struct {
		return f, false
	}
	ctx := g.FieldByName("ctx")
	if !ctx.IsValid() || ctx.Kind() != reflect.Struct {
		return f, false
	}
	inner := ctx.FieldByName("context")
	if !inner.IsValid() {
		return f, false
	}
	prg, pc := inner.FieldByName("prg"), inner.FieldByName("pc")
	at, found := reflect.TypeFor[goja.StackFrame]().FieldByName("pc")
	if !found || !prg.IsValid() || !pc.IsValid() || prg.Type() != reflect.TypeFor[*goja.Program]() || at.Type.Kind() != reflect.Int {
		return f, false
	}
	*(**goja.Program)(unsafe.Add(unsafe.Pointer(&f), e.layout.framePrg)) = (*goja.Program)(prg.UnsafePointer())
	*(*int)(unsafe.Add(unsafe.Pointer(&f), at.Offset)) = int(pc.Int()) - 1
	return f, prg.UnsafePointer() != nil
}
