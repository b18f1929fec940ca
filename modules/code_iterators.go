// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"runtime"
	"strings"
	"unsafe"

	"github.com/dop251/goja"
)

// The engine goes through an iterator without asking whether it has a method next,
// and ends the process by a fault of Go if it has none. Loops and patterns are given
// one by the instruction that gets the iterator; what goes through an iterator in Go
// turns the fault into an error.

// iterator is what the engine knows of one that it goes through.
type iterator struct {
	object *goja.Object
	next   Native
}

// loops is where the engine keeps the iterators of the code that runs.
type loops struct {
	stack    uintptr // of the machine
	size, at uintptr // of an item, and of the iterator in it
}

func readLoops(vm *goja.Runtime) *loops {
	stack, ok := reflect.TypeOf(vm).Elem().FieldByName("vm")
	if !ok || stack.Type.Kind() != reflect.Pointer {
		panic(errMachine)
	}
	list, ok := stack.Type.Elem().FieldByName("iterStack")
	if !ok || list.Type.Kind() != reflect.Slice || list.Type.Elem().Kind() != reflect.Struct {
		panic(errMachine)
	}
	item := list.Type.Elem()
	iter := pointerIn(item, "iter")
	checkIterator(iter.Type)
	return &loops{stack: list.Offset, size: item.Size(), at: iter.Offset}
}

// checkIterator refuses another engine than the one that iterator is about.
func checkIterator(t reflect.Type) {
	t, want := t.Elem(), reflect.TypeFor[iterator]()
	if t.Kind() != reflect.Struct || t.Size() != want.Size() || offsetIn(t, "iterator", reflect.TypeFor[*goja.Object]()) != 0 ||
		offsetIn(t, "next", reflect.TypeFor[func(goja.FunctionCall) goja.Value]()) != want.Field(1).Offset {
		panic(errMachine)
	}
}

// iterate runs an instruction that gets an iterator.
func (g *guards) iterate(_ operandStack, in *guarded) bool {
	in.run(in.data, g.machine.at)
	if g.loops == nil {
		g.loops = readLoops(g.env.VM)
	}
	is := g.loops
	stack := (*[2]uintptr)(unsafe.Add(g.machine.at, is.stack)) // a slice has its length behind the pointer
	last := unsafe.Add(*(*unsafe.Pointer)(unsafe.Pointer(stack)), (stack[1]-1)*is.size+is.at)
	if it := *(**iterator)(last); it.next == nil {
		it.next = g.env.noNext
	}
	return true
}

// noNext is in the place of a method next that is missing.
func (e *Env) noNext(goja.FunctionCall) goja.Value { panic(e.badNext()) }

func (e *Env) badNext() *goja.Object {
	return e.NewError(TypeError, "", "undefined is not a function")
}

// ForOf calls step for what iterable gives, as long as step returns true.
func (e *Env) ForOf(iterable goja.Value, step func(goja.Value) bool) {
	defer e.BadNext()
	e.VM.ForOf(iterable, step)
}

// BadNext is to be deferred around what goes through an iterator in Go: the fault of
// Go that a missing method next makes becomes a TypeError. Other faults are ours, and
// go on.
func (e *Env) BadNext() {
	p := recover()
	if _, ok := p.(runtime.Error); ok && strings.HasSuffix(faulty(), ".step.func1") {
		panic(e.badNext())
	}
	if p != nil {
		panic(p)
	}
}

// faulty is the function whose fault is on its way outwards. What has passed it on
// panics above it.
func faulty() (name string) {
	var pcs [256]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	panics := false
	for {
		f, more := frames.Next()
		inner := strings.HasPrefix(f.Function, "runtime.")
		if panics && !inner {
			name = f.Function
		}
		panics = f.Function == "runtime.gopanic" || panics && inner
		if !more {
			return name
		}
	}
}

// MendDelegate gives the iterator that the generator gen hands on to a method next,
// and tells whether it had none.
func (e *Env) MendDelegate(gen *goja.Object) bool {
	f := innerField(gen, "delegated")
	if !f.IsValid() || f.Kind() != reflect.Pointer || f.IsNil() {
		return false
	}
	checkIterator(f.Type())
	it := (*iterator)(f.UnsafePointer())
	if it.next != nil {
		return false
	}
	it.next = e.noNext
	return true
}
