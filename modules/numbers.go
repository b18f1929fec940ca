// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// numbers is how the engine holds an integer: an interface whose second word
// points to an int64. To make one through ToValue costs two allocations and a
// walk through its type switch.
type numbers struct {
	kind unsafe.Pointer // the first word of an integer
	free []int64        // of a few integers to come
}

const (
	fewIntegers = 16  // are allocated at once: one that lives keeps the others
	leastCostly = 256 // integers from 0 to below it need no memory
)

func readNumbers(vm *goja.Runtime) *numbers {
	v := vm.ToValue(leastCostly)
	if reflect.TypeOf(v).Kind() != reflect.Int64 {
		panic("modules: this version of the engine has integers of another kind")
	}
	return &numbers{kind: (*[2]unsafe.Pointer)(unsafe.Pointer(&v))[0]}
}

func (e *Env) numberLayout() *numbers {
	if e.numbers == nil {
		e.numbers = readNumbers(e.VM)
	}
	return e.numbers
}

// Integer makes a number of n, which must be exact as one: for many at a time.
func (e *Env) Integer(n int64) goja.Value {
	if n >= 0 && n < leastCostly {
		return e.VM.ToValue(n)
	}
	l := e.numberLayout()
	if len(l.free) == 0 {
		l.free = make([]int64, fewIntegers)
	}
	at := &l.free[0]
	l.free = l.free[1:]
	*at = n
	return e.IntegerAt(at)
}

// IntegerAt is the number at an address, which is the engine's from now on: it
// must be exact as an integer and not change any more. It is for whoever has the
// memory for many of them.
func (e *Env) IntegerAt(at *int64) goja.Value {
	var v goja.Value
	*(*[2]unsafe.Pointer)(unsafe.Pointer(&v)) = [2]unsafe.Pointer{e.numberLayout().kind, unsafe.Pointer(at)}
	return v
}

// AsInteger is the number v if the engine holds it as an integer.
func (e *Env) AsInteger(v goja.Value) (n int64, ok bool) {
	words := (*[2]unsafe.Pointer)(unsafe.Pointer(&v))
	if words[0] != e.numberLayout().kind {
		return 0, false
	}
	return *(*int64)(words[1]), true
}

// Array makes an array of values, which it keeps.
func (e *Env) Array(values []goja.Value) *goja.Object {
	obj := e.VM.NewArray()
	if len(values) == 0 {
		return obj
	}
	l, p := e.ownLayout(), e.inner(obj)
	*(*[]goja.Value)(unsafe.Add(p, l.elements)) = values
	*(*int)(unsafe.Add(p, l.elementCount)) = len(values)
	*(*uint32)(unsafe.Add(p, e.arrayLayout().denseLength)) = uint32(len(values))
	return obj
}
