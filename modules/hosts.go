// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// Cloning is how structuredClone treats the objects of a class of the runtime.
type Cloning struct {
	// Make returns the copy, or what takes the place of an object that was
	// transferred. It may throw.
	Make goja.Callable
	// Transfer is true for objects that can only be given away.
	Transfer bool
}

// cloners are the classes of a runtime, by their prototypes.
type cloners struct{ byProto map[*goja.Object]Cloning }

func newCloners(*Env) *cloners { return &cloners{byProto: make(map[*goja.Object]Cloning)} }

// CloningOf returns how obj is cloned, if it belongs to a class that said so.
func (e *Env) CloningOf(obj *goja.Object) (Cloning, bool) {
	list := Local(e, newCloners).byProto
	if len(list) == 0 {
		return Cloning{}, false
	}
	for p := obj.Prototype(); p != nil; p = p.Prototype() {
		if c, ok := list[p]; ok {
			return c, true
		}
	}
	return Cloning{}, false
}

// DefineCloning gives a face two functions to register its classes with:
//
//	binding.cloneable(Class, copy)        copy(object) returns the copy
//	binding.transferable(Class, transfer) transfer(object) returns what takes its place
func (e *Env) DefineCloning(binding *goja.Object) {
	register := func(transfer bool) Func {
		return func(a Args) goja.Value {
			proto := a.Argument(0).(*goja.Object).Get("prototype").(*goja.Object)
			Local(e, newCloners).byProto[proto] = Cloning{Make: a.Func(1, "make"), Transfer: transfer}
			return nil
		}
	}
	e.Define(binding,
		Method{Name: "cloneable", Len: 2, Func: register(false)},
		Method{Name: "transferable", Len: 2, Func: register(true)})
}
