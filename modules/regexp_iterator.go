// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// RegExpIterator is the state of what matchAll returns.
type RegExpIterator struct {
	Matcher      *goja.Object
	Text         goja.String
	Global, Full bool
	Done         *bool
}

//go:linkname engineNewIterator github.com/dop251/goja.(*Runtime).createRegExpStringIterator
func engineNewIterator(vm *goja.Runtime, matcher *goja.Object, s goja.String, global, full bool) goja.Value

//go:linkname engineIteratorProto github.com/dop251/goja.(*Runtime).getRegExpStringIteratorPrototype
func engineIteratorProto(vm *goja.Runtime) *goja.Object

// NewRegExpIterator makes what matchAll returns.
func (e *Env) NewRegExpIterator(matcher *goja.Object, s goja.String, global, full bool) goja.Value {
	return engineNewIterator(e.VM, matcher, s, global, full)
}

// RegExpIteratorPrototype is what it inherits from.
func (e *Env) RegExpIteratorPrototype() *goja.Object { return engineIteratorProto(e.VM) }

// RegExpIterator is the state behind v, if v is what NewRegExpIterator made.
func (e *Env) RegExpIterator(v goja.Value) (it RegExpIterator, ok bool) {
	obj, ok := v.(*goja.Object)
	if !ok {
		return it, false
	}
	if e.regexps.iterator == nil {
		e.regexps.iterator = readIterator(e)
	}
	l := e.regexps.iterator
	if kindOf(obj, e.layout.self) != l.kind {
		return it, false
	}
	p := e.inner(obj)
	return RegExpIterator{at[*goja.Object](p, l.matcher), at[goja.String](p, l.text), at[bool](p, l.global), at[bool](p, l.full),
		(*bool)(unsafe.Add(p, l.done))}, true
}

// iterators is where the engine keeps that state.
type iterators struct {
	kind                              unsafe.Pointer
	matcher, text, global, full, done uintptr
}

func readIterator(e *Env) *iterators {
	obj := e.NewRegExpIterator(e.VM.NewObject(), goja.StringFromUTF16(nil), true, true).(*goja.Object)
	t := innerType(obj)
	boolean := reflect.TypeFor[bool]()
	return &iterators{kindOf(obj, e.layout.self), offsetIn(t, "matcher", reflect.TypeFor[*goja.Object]()),
		offsetIn(t, "s", reflect.TypeFor[goja.String]()), offsetIn(t, "global", boolean),
		offsetIn(t, "fullUnicode", boolean), offsetIn(t, "done", boolean)}
}
