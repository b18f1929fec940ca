// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"errors"
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

var errEntry = errors.New("modules: this version of the engine enters functions in another way")

// The instructions that functions begin with, as the engine has them (alike
// compares them with its own).
type (
	// enterFunc copies the arguments, takes them off the stack, and makes room
	// there for variables.
	enterFunc struct {
		names                         unsafe.Pointer // a map
		stashSize, stackSize, numArgs uint32
		funcType                      uint8
		argsToStash, extensible       bool
	}
	// enterFunc1 copies argsToCopy arguments and leaves them on the stack.
	enterFunc1 struct {
		names                          unsafe.Pointer
		stashSize, numArgs, argsToCopy uint32
		funcType                       uint8
		extensible                     bool
	}
	// enterFuncBody comes after it: it takes them off and makes room.
	enterFuncBody struct {
		enterBlock
		funcType                uint8
		extensible, adjustStack bool
	}
	enterBlock struct {
		names                unsafe.Pointer
		stashSize, stackSize uint32
	}
)

// probe is what enterFunc1 and enterFuncBody are found in.
const probe = `(function (a = () => b, b) { return b })`

// shapes are the first words of the two as an interface.
type shapes struct {
	params, body unsafe.Pointer
}

// readShapes finds the two in the code of probe.
func readShapes(c *code) *shapes {
	prg, err := goja.Compile("probe", probe, true)
	Must(err)
	s := &shapes{}
	s.look(c, prg)
	if s.params == nil || s.body == nil {
		panic(errEntry)
	}
	return s
}

// look takes note of the two wherever they are in prg.
func (s *shapes) look(c *code, prg *goja.Program) {
	list := *c.instructions(prg)
	for i := range list {
		v := c.structOf(&list[i])
		if !v.IsValid() {
			continue
		}
		s.note(v.Type(), list[i].kind)
		for _, at := range programsIn(v, v.UnsafeAddr(), nil) {
			s.look(c, *(**goja.Program)(unsafe.Add(list[i].data, at)))
		}
	}
}

func (s *shapes) note(t reflect.Type, kind unsafe.Pointer) {
	switch {
	case alike(t, reflect.TypeFor[enterFunc1]()):
		s.params = kind
	case alike(t, reflect.TypeFor[enterFuncBody]()):
		s.body = kind
	}
}

// isEnter tells whether t is enterFunc.
func isEnter(t reflect.Type) bool {
	ours := reflect.TypeFor[enterFunc]()
	if t.NumField() != ours.NumField() || t.Name() != ours.Name() {
		return false
	}
	if !alike(t, ours) {
		panic(errEntry)
	}
	return true
}

// alike tells whether the engine's struct and ours have the same name and the
// same fields at the same places.
func alike(engine, ours reflect.Type) bool {
	same := engine.Name() == ours.Name() && engine.Size() == ours.Size() && engine.NumField() == ours.NumField()
	for i := 0; same && i < ours.NumField(); i++ {
		e, o := engine.Field(i), ours.Field(i)
		same = e.Name == o.Name && e.Offset == o.Offset && alikeTypes(e.Type, o.Type)
	}
	return same
}

func alikeTypes(engine, ours reflect.Type) bool {
	switch ours.Kind() {
	case reflect.Struct:
		return engine.Kind() == reflect.Struct && alike(engine, ours)
	case reflect.UnsafePointer:
		return engine.Kind() == reflect.Map
	}
	return engine.Kind() == ours.Kind()
}

// spills tells whether in, an enterFunc, copies arguments over variables.
func spills(in unsafe.Pointer) bool {
	f := (*enterFunc)(in)
	return f.argsToStash && f.stashSize > f.numArgs
}

// split makes the two instructions that do what in should do.
func (s *shapes) split(in unsafe.Pointer) (first, second instruction) {
	f := (*enterFunc)(in)
	first = instruction{s.params, unsafe.Pointer(&enterFunc1{
		names: f.names, stashSize: f.stashSize, numArgs: f.numArgs, argsToCopy: f.numArgs,
		funcType: f.funcType, extensible: f.extensible,
	})}
	second = instruction{s.body, unsafe.Pointer(&enterFuncBody{
		enterBlock: enterBlock{stackSize: f.stackSize}, funcType: f.funcType, adjustStack: true,
	})}
	return first, second
}
