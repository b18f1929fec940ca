// SPDX-License-Identifier: Apache-2.0

package util

import "github.com/dop251/goja"

// mapItems returns the keys and values of a Map in turn.
func (r *Realm) mapItems(o *goja.Object) []goja.Value {
	if items, ok := peekCollection(o, iterPairs); ok {
		return items
	}
	var items []goja.Value
	r.vm.ForOf(r.call(mapEntries, o), func(v goja.Value) bool {
		items = append(items, peekArray(v.(*goja.Object))...)
		return true
	})
	return items
}

// setItems returns the members of a Set.
func (r *Realm) setItems(o *goja.Object) []goja.Value {
	if items, ok := peekCollection(o, iterKeys); ok {
		return items
	}
	var items []goja.Value
	r.vm.ForOf(r.call(setValues, o), func(v goja.Value) bool {
		items = append(items, v)
		return true
	})
	return items
}

// peekCollection reads the entries of a Map or Set without its iterator.
func peekCollection(o *goja.Object, mode int64) ([]goja.Value, bool) {
	m := impl(o).Elem().FieldByName("m")
	if !m.IsValid() || m.IsNil() {
		return nil, false
	}
	first := m.Elem().FieldByName("iterFirst")
	if !first.IsValid() {
		return nil, false
	}
	items := walkEntries(first, mode, false)
	return items, items != nil || first.IsNil()
}

// size is the size of a Map or Set.
func (r *Realm) size(o *goja.Object) int {
	if KindOf(o) == KindMap {
		return int(r.call(mapSize, o).ToInteger())
	}
	return int(r.call(setSize, o).ToInteger())
}
