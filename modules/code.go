// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// A function of the engine whose arguments are captured copies all of them
// into the memory that its captured variables share, those that it has no
// parameter for as well: `function f(a) { var b; return () => [a, b] }` called
// as f(1, 2) finds 2 in b. The engine has other instructions, for parameters
// with initialisers, that copy no more than the parameters. Compiled code is
// given those before it runs (docs/adr/0004).

// instruction is how the engine keeps one: an interface.
type instruction struct{ kind, data unsafe.Pointer }

// code is what has to be known to mend compiled code.
type code struct {
	list, places uintptr // of goja.Program: instructions, positions in the source
	iface        reflect.Type
	kinds        [kindSlots]slot
	shapes       *shapes   // read when they are first needed
	env          *Env      // nil in tests of mend alone
	guards       *guards   // made when they are first needed
	dispatch     *dispatch // the same
	adding       *dispatch // the same
}

// kind is a type of instructions that matters here.
type kind struct {
	enters   bool
	guarded  bool
	global   bool // touches the global object
	check    check
	literal  *literals
	programs []uintptr // the fields that are programs
	source   uintptr   // the field with the text of the function that is made, or 0
}

func readCode() *code {
	prg := reflect.TypeFor[goja.Program]()
	list, ok := prg.FieldByName("code")
	if !ok || list.Type.Kind() != reflect.Slice || list.Type.Elem().Kind() != reflect.Interface {
		panic(fmt.Errorf("modules: this version of the engine has no field Program.code"))
	}
	places, ok := prg.FieldByName("srcMap")
	if !ok || places.Type.Kind() != reflect.Slice || !isPlace(places.Type.Elem()) {
		panic(fmt.Errorf("modules: this version of the engine has no field Program.srcMap"))
	}
	c := &code{list: list.Offset, places: places.Offset, iface: list.Type.Elem()}
	return c
}

// isPlace tells whether t is a pair of integers, of which the first is pc.
func isPlace(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t.NumField() == 2 && t.Field(0).Name == "pc" &&
		t.Field(0).Type == reflect.TypeFor[int]() && t.Field(1).Type == reflect.TypeFor[int]()
}

// Run runs a compiled program. Whatever was compiled by goja.Compile or
// goja.CompileAST must be run by it, on the loop.
func (e *Env) Run(prg *goja.Program) (goja.Value, error) {
	e.layout.code.mend(prg)
	return e.VM.RunProgram(prg)
}

// Mend corrects a function that the engine compiled by itself, for Function or
// eval. Other values are left alone.
func (e *Env) Mend(v goja.Value) {
	obj, ok := v.(*goja.Object)
	if !ok {
		return
	}
	if prg := innerField(obj, "prg"); prg.IsValid() && prg.Type() == reflect.TypeFor[*goja.Program]() {
		e.layout.code.mend((*goja.Program)(prg.UnsafePointer()))
	}
}

func (c *code) instructions(prg *goja.Program) *[]instruction {
	return (*[]instruction)(unsafe.Add(unsafe.Pointer(prg), c.list))
}

// mend corrects prg and the functions in it. What is correct stays as it is.
func (c *code) mend(prg *goja.Program) { c.mendFor(prg, false) }

// mendFor is mend. Code that is foreign may have a global object of its own.
func (c *code) mendFor(prg *goja.Program, foreign bool) {
	if prg == nil {
		return
	}
	list := *c.instructions(prg)
	enters := false
	for i := range list {
		k := c.kindOf(&list[i])
		if k == nil {
			continue
		}
		enters = enters || i == 0 && k.enters
		for _, at := range k.programs {
			c.mendFor(*(**goja.Program)(unsafe.Add(list[i].data, at)), foreign)
		}
		if k.literal != nil && c.env != nil && c.env.DecodeLiteral != nil {
			c.literal(&list[i], k.literal)
		}
		if k.guarded && c.env != nil {
			list[i] = c.guard(list[i], k.check)
		}
		if k.source != 0 && c.env != nil && c.env.marks.in(*(*string)(unsafe.Add(list[i].data, k.source))) {
			list[i] = c.guard(list[i], check{call: true, look: (*guards).marked})
		}
		if k.global && foreign {
			list[i] = c.guard(list[i], check{call: true, look: (*guards).withGlobal})
		}
	}
	if enters && spills(list[0].data) {
		c.replace(prg, list)
	}
}

// replace puts two instructions in the place of the first, and moves the
// positions of the others. Jumps are relative.
func (c *code) replace(prg *goja.Program, list []instruction) {
	if c.shapes == nil {
		c.shapes = readShapes(c)
	}
	first, second := c.shapes.split(list[0].data)
	longer := make([]instruction, 0, len(list)+1)
	longer = append(longer, first, second)
	*c.instructions(prg) = append(longer, list[1:]...)
	places := *(*[][2]int)(unsafe.Add(unsafe.Pointer(prg), c.places))
	for i := range places {
		if places[i][0] > 0 {
			places[i][0]++
		}
	}
}

// slot remembers the kind of instructions that have one first word. A table
// is faster than a map, by as much as the rest of the work.
type slot struct {
	word unsafe.Pointer
	kind *kind
}

const (
	kindSlots = 512 // a power of two, twice the number of the engine's types
	kindStep  = 32  // how far their descriptions are apart in memory
	maxProbes = 8
)

// kindOf is nil for an instruction that does not matter.
func (c *code) kindOf(in *instruction) *kind {
	first := uintptr(in.kind) / kindStep
	for i := range uintptr(maxProbes) {
		s := &c.kinds[(first+i)%kindSlots]
		if s.word == in.kind {
			return s.kind
		}
		if s.word == nil {
			s.word, s.kind = in.kind, c.classify(in)
			return s.kind
		}
	}
	return c.classify(in)
}

func (c *code) classify(in *instruction) *kind {
	if in.kind == unsafe.Pointer(c.dispatch) || in.kind == unsafe.Pointer(c.adding) {
		return nil // ours
	}
	if check, ok := checkOf(c.typeOf(in).Name()); ok {
		return &kind{guarded: true, check: check}
	}
	v := c.structOf(in)
	if touchesGlobal(c.typeOf(in).Name()) || v.IsValid() && touchesGlobal(v.Type().Name()) {
		return &kind{global: true}
	}
	if !v.IsValid() {
		return nil
	}
	if v.Type().Name() == "newRegexp" {
		return &kind{literal: readLiteral(v.Type())}
	}
	k := &kind{enters: isEnter(v.Type()), programs: programsIn(v, v.UnsafeAddr(), nil)}
	if !k.enters && k.programs == nil {
		return nil
	}
	switch v.Type().Name() {
	case "newAsyncMethod":
		k.guarded, k.check = true, check{call: true, look: (*guards).asyncMethod}
	case "newGeneratorFunc", "newGeneratorMethod":
		k.source = sourceIn(v)
	}
	return k
}

// typeOf is the type of an instruction.
func (c *code) typeOf(in *instruction) reflect.Type {
	return reflect.NewAt(c.iface, unsafe.Pointer(in)).Elem().Elem().Type()
}

// structOf is the struct that in points to, or the zero Value if it is
// something else.
func (c *code) structOf(in *instruction) reflect.Value {
	v := reflect.NewAt(c.iface, unsafe.Pointer(in)).Elem()
	if v.IsNil() || v.Elem().Kind() != reflect.Pointer || v.Elem().Elem().Kind() != reflect.Struct {
		return reflect.Value{}
	}
	return v.Elem().Elem()
}

// programsIn appends the offsets of the fields of v, and of the structs in it,
// that are programs.
func programsIn(v reflect.Value, base uintptr, found []uintptr) []uintptr {
	for i := range v.NumField() {
		f := v.Field(i)
		switch {
		case f.Kind() == reflect.Struct:
			found = programsIn(f, base, found)
		case f.Kind() == reflect.Pointer && f.Type() == reflect.TypeFor[*goja.Program]():
			found = append(found, f.UnsafeAddr()-base)
		}
	}
	return found
}
