// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// A tag is how an ordinary object carries a state. The engine gives each object
// the name of its class, a string: "Object". The string of an object with a
// state has the same text, but its bytes are those of a tag. So a state costs
// no property, which would cost three allocations and 200 ns, and is found by
// looking at two words. Objects of other kinds (functions, arrays, errors) keep
// theirs in a hidden property.
type tag struct {
	name  [tagName]byte
	mark  [2]byte
	key   *goja.Symbol
	state any
	next  *tag // a state under another key
}

const (
	tagName = len("Object")
	markOne = 0xD7 // no text ends with these
	markTwo = 0x81
)

// tags is where the engine keeps what is needed, read by name and type as
// everything of layout is.
type tags struct {
	kind             unsafe.Pointer // the first word of self of an ordinary object
	class, prototype uintptr
	text             *byte        // of the engine's own "Object"
	root             *goja.Object // Object.prototype, which has no state
}

func readTags(vm *goja.Runtime, self uintptr) *tags {
	obj := vm.NewObject()
	t := innerType(obj)
	l := &tags{
		kind:      kindOf(obj, self),
		class:     offsetIn(t, "class", reflect.TypeFor[string]()),
		prototype: offsetIn(t, "prototype", reflect.TypeFor[*goja.Object]()),
	}
	l.root = obj.Prototype()
	p := (*[2]unsafe.Pointer)(unsafe.Add(unsafe.Pointer(obj), self))[1]
	l.text = unsafe.StringData(at[string](p, l.class))
	return l
}

// tagOf returns the tag of an ordinary object, or nil. p is the struct behind
// it.
func (l *tags) tagOf(p unsafe.Pointer) *tag {
	class := at[string](p, l.class)
	text := unsafe.StringData(class)
	if text == l.text || len(class) != tagName {
		return nil
	}
	if *(*[2]byte)(unsafe.Add(unsafe.Pointer(text), tagName)) != [2]byte{markOne, markTwo} {
		return nil
	}
	return (*tag)(unsafe.Pointer(text))
}

// attach makes state the one of obj under key. It reports false for an object
// that cannot have a tag.
func (l *tags) attach(e *Env, obj *goja.Object, key *goja.Symbol, state any, t *tag) bool {
	if kindOf(obj, e.layout.self) != l.kind {
		return false
	}
	p := e.inner(obj)
	first := l.tagOf(p)
	if first == nil && at[string](p, l.class) != "Object" {
		return false
	}
	for old := first; old != nil; old = old.next {
		if old.key == key {
			old.state = state
			return true
		}
	}
	if t == nil || t.state != nil {
		t = new(tag)
	}
	*t = tag{mark: [2]byte{markOne, markTwo}, key: key, state: state, next: first}
	copy(t.name[:], "Object")
	*(*string)(unsafe.Add(p, l.class)) = unsafe.String(&t.name[0], tagName)
	return true
}

// find returns the state of obj, or of the nearest of its prototypes, under
// key. rest is the object from which on it is to be looked for as a property,
// because it is not an ordinary one, or nil.
func (l *tags) find(e *Env, obj *goja.Object, key *goja.Symbol) (state any, rest *goja.Object) {
	for obj != nil && kindOf(obj, e.layout.self) == l.kind {
		p := e.inner(obj)
		for t := l.tagOf(p); t != nil; t = t.next {
			if t.key == key {
				return t.state, nil
			}
		}
		obj = at[*goja.Object](p, l.prototype)
	}
	return nil, obj
}
