// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"slices"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// Own is a property in the engine's form.
type Own struct {
	Name  unistring.String
	Value goja.Value
}

// AppendOwn appends the properties of obj whose names are strings to dst, in
// the order of the language, if obj is ordinary and all of them are plain
// values. Otherwise ok is false and dst as it was. No code of a script runs.
func (e *Env) AppendOwn(dst []Own, obj *goja.Object) (out []Own, ok bool) {
	if !e.IsOrdinary(obj) {
		return dst, false
	}
	l, p := e.ownLayout(), e.inner(obj)
	names := at[[]unistring.String](p, l.names)
	if slices.ContainsFunc(names[at[int](p, l.sorted):], maybeIndex) {
		obj.Keys() // moves the indexes to the front
		names = at[[]unistring.String](p, l.names)
	}
	values, from := at[map[unistring.String]goja.Value](p, l.values), len(dst)
	for _, name := range names {
		v := values[name]
		if v == nil || reflect.TypeOf(v) == l.special {
			return dst[:from], false
		}
		dst = append(dst, Own{name, v})
	}
	return dst, true
}

// maybeIndex tells whether a name begins as an index does.
func maybeIndex(name unistring.String) bool { return name != "" && name[0]-'0' <= 9 }

// OwnValue is a property of obj that is ordinary, or nil if there is none with
// a plain value.
func (e *Env) OwnValue(obj *goja.Object, name unistring.String) goja.Value {
	l := e.ownLayout()
	return plainValue(l, at[map[unistring.String]goja.Value](e.inner(obj), l.values)[name])
}

// Property is obj.Get(name), at a third of its price where the objects on the
// way to the property are ordinary and it is a plain value. name is in ASCII.
func (e *Env) Property(obj *goja.Object, name unistring.String) goja.Value {
	t, l := e.tagLayout(), e.ownLayout()
	for o := obj; o != nil && kindOf(o, e.layout.self) == t.kind; {
		p := e.inner(o)
		if v := at[map[unistring.String]goja.Value](p, l.values)[name]; v != nil {
			if reflect.TypeOf(v) == l.special {
				break
			}
			return v
		}
		if o = at[*goja.Object](p, t.prototype); o == nil {
			return nil
		}
	}
	return obj.Get(string(name))
}

// Elements are the values of an array that has them in one piece, otherwise nil.
// They are the engine's: to be read, and only until something of a script runs.
// A hole is nil, an accessor no plain value.
func (e *Env) Elements(obj *goja.Object) []goja.Value {
	if kindOf(obj, e.layout.self) != e.arrayLayout().dense {
		return nil
	}
	return at[[]goja.Value](e.inner(obj), e.ownLayout().elements)
}

// Element is the element i of an array, or nil where there is a hole, an
// accessor, or no array that has its elements in one piece.
func (e *Env) Element(obj *goja.Object, i int) goja.Value {
	values := e.Elements(obj)
	if i >= len(values) {
		return nil
	}
	return plainValue(e.ownLayout(), values[i])
}

func plainValue(l *owns, v goja.Value) goja.Value {
	if v == nil || reflect.TypeOf(v) == l.special {
		return nil
	}
	return v
}

// PlainArray tells whether obj is an array whose prototype is proto and that
// has no properties but its elements and its length.
func (e *Env) PlainArray(obj, proto *goja.Object) bool {
	if kindOf(obj, e.layout.self) != e.arrayLayout().dense {
		return false
	}
	l := e.ownLayout()
	p := e.inner(obj)
	return at[*goja.Object](p, l.elementsObject+e.tagLayout().prototype) == proto &&
		len(at[map[unistring.String]goja.Value](p, l.elementsObject+l.values)) == 1
}

// HasOwn tells whether an ordinary object has a property of its own.
func (e *Env) HasOwn(obj *goja.Object, name unistring.String) bool {
	_, ok := at[map[unistring.String]goja.Value](e.inner(obj), e.ownLayout().values)[name]
	return ok
}

// OwnPrototype is the prototype of an ordinary object.
func (e *Env) OwnPrototype(obj *goja.Object) *goja.Object {
	return at[*goja.Object](e.inner(obj), e.tagLayout().prototype)
}
