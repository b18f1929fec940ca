// SPDX-License-Identifier: Apache-2.0

package util

import (
	"reflect"
	"strconv"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// The functions in this file read fields that goja keeps to itself. The engine
// has no public way to ask for a property without running its getter, except
// to build a descriptor object for each one, and none at all to look at the
// entries of an iterator. Each read checks the name and the exact type of the
// field and reports failure if either is not what it was; the callers then
// take the slow public way. TestPeek fails when that happens.

// peekField returns a pointer to the field called name of a struct behind a
// pointer, if it has the type T.
func peekField[T any](ptr reflect.Value, name string) *T {
	f := ptr.Elem().FieldByName(name)
	if !f.IsValid() || !f.CanAddr() {
		return nil
	}
	p, _ := reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Interface().(*T)
	return p
}

type propMap = map[unistring.String]goja.Value

// baseValues is where an ordinary object or array keeps its named properties,
// and nil for objects of any other implementation.
func baseValues(o *goja.Object) propMap {
	v := impl(o).Elem()
	switch v.Type().String() {
	case "goja.baseObject":
	case "goja.arrayObject":
		v = v.Field(0)
	default:
		return nil
	}
	f := v.Field(baseValuesField)
	p, ok := reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Interface().(*propMap)
	if !ok {
		return nil
	}
	return *p
}

// baseValuesField is the index of the field values of baseObject.
const baseValuesField = 4

// peekPlain returns a plain property of an ordinary object: writable,
// enumerable, configurable, with a value. absent tells that there is no own
// property of that name, which must not be an array index.
func peekPlain(o *goja.Object, name string) (v goja.Value, found, absent bool) {
	table := baseValues(o)
	if table == nil {
		return nil, false, false
	}
	v, ok := table[unistring.NewFromString(name)]
	if !ok || v == nil {
		return nil, false, !isIndex(name) || implName(o) == "*goja.baseObject"
	}
	return v, isPlain(v), false
}

// isPlain tells whether what a property table holds is the value itself and
// not a record with attributes.
func isPlain(v goja.Value) bool {
	switch v.(type) {
	case *goja.Object, goja.String, *goja.Symbol:
		return true
	}
	switch reflect.TypeOf(v).Kind() {
	case reflect.Int64, reflect.Float64, reflect.Bool:
		return true
	}
	return reflect.TypeOf(v).String() != "*goja.valueProperty"
}

// peekElements returns the storage of an ordinary array, in which nil is a
// hole and an element that isPlain refuses has attributes. It returns nil if o
// is stored otherwise.
func peekElements(o *goja.Object) []goja.Value {
	v := impl(o)
	if v.Type().String() != "*goja.arrayObject" {
		return nil
	}
	if p := peekField[[]goja.Value](v, "values"); p != nil {
		return *p
	}
	return nil
}

// peekArray returns the elements of an array that the engine has just made.
func peekArray(o *goja.Object) []goja.Value {
	if values := peekElements(o); values != nil {
		return values
	}
	n := int(o.Get("length").ToInteger())
	out := make([]goja.Value, n)
	for i := range out {
		out[i] = o.Get(strconv.Itoa(i))
	}
	return out
}

// onlyIndexes tells, if it can cheaply, that an array has no own named
// property apart from its length.
func onlyIndexes(o *goja.Object) bool {
	table := baseValues(o)
	if v := impl(o); table == nil && v.Type().String() == "*goja.typedArrayObject" {
		if p := peekField[propMap](v, "values"); p != nil {
			table = *p
		}
	}
	for name := range table {
		if name != "length" {
			return false
		}
	}
	return table != nil
}

// peekEntries returns what is left in a Map or Set iterator without moving it:
// keys and values in turn, or keys alone. pairs tells which. ok is false if
// the engine has changed.
func peekEntries(o *goja.Object) (items []goja.Value, pairs, ok bool) {
	self := impl(o).Elem()
	iter, kind := self.FieldByName("iter"), self.FieldByName("kind")
	if !iter.IsValid() || !kind.IsValid() {
		return nil, false, false
	}
	mode := kind.Int()
	if iter.IsNil() || iter.Elem().FieldByName("m").IsNil() {
		return nil, mode == iterPairs, true
	}
	return walkEntries(firstEntry(iter), mode, KindOf(o) == KindSetIterator), mode == iterPairs, true
}

// The engine's iterationKind values.
const (
	iterKeys   = 0
	iterValues = 1
	iterPairs  = 2
)

// firstEntry is the entry that the iterator would visit next. Deleted entries
// have no key; the last one that was not is found backwards.
func firstEntry(iter reflect.Value) reflect.Value {
	cur := iter.Elem().FieldByName("cur")
	for !cur.IsNil() && cur.Elem().FieldByName("key").IsNil() {
		cur = cur.Elem().FieldByName("iterPrev")
	}
	if !cur.IsNil() {
		return cur.Elem().FieldByName("iterNext")
	}
	return iter.Elem().FieldByName("m").Elem().FieldByName("iterFirst")
}

func walkEntries(e reflect.Value, mode int64, set bool) []goja.Value {
	var items []goja.Value
	for ; !e.IsNil(); e = e.Elem().FieldByName("iterNext") {
		k, v := peekField[goja.Value](e, "key"), peekField[goja.Value](e, "value")
		if k == nil || v == nil {
			return nil
		}
		switch {
		case set && mode == iterPairs:
			items = append(items, *k, *k)
		case set || mode == iterKeys:
			items = append(items, *k)
		case mode == iterValues:
			items = append(items, *v)
		default:
			items = append(items, *k, *v)
		}
	}
	return items
}
