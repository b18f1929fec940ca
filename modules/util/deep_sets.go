// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"

	"github.com/dop251/goja"
)

// sets compares two Sets of the same size. Members that are not found as they
// are, which is the rule for objects, are matched one by one.
func (d *deep) sets(a, b *goja.Object) bool {
	var left []goja.Value
	for _, v := range d.r.setItems(a) {
		if isObject(v) {
			left = append(left, v)
			continue
		}
		if d.r.call(setHas, b, v).ToBoolean() {
			continue
		}
		if d.strict || !d.setMayHaveLoose(a, b, v) {
			return false
		}
		left = append(left, v)
	}
	if len(left) == 0 {
		return true
	}
	for _, v := range d.r.setItems(b) {
		if !isObject(v) && (d.strict || d.r.call(setHas, a, v).ToBoolean()) {
			continue
		}
		if left = d.takeEqual(left, v); left == nil {
			return false
		}
	}
	return len(left) == 0
}

func isObject(v goja.Value) bool {
	_, ok := v.(*goja.Object)
	return ok
}

// takeEqual removes the first value of list that equals v. It returns nil if
// there is none.
func (d *deep) takeEqual(list []goja.Value, v goja.Value) []goja.Value {
	for i, w := range list {
		if d.equal(w, v) {
			return append(list[:i], list[i+1:]...)
		}
	}
	return nil
}

// loose says what a primitive that is missing from a collection may be equal
// to with ==: nothing (no), something that has to be searched (search), or only
// the value other.
func loose(v goja.Value) (search bool, other goja.Value) {
	switch {
	case goja.IsUndefined(v):
		return false, goja.Null()
	case goja.IsNull(v):
		return false, goja.Undefined()
	}
	if _, ok := v.(*goja.Symbol); ok {
		return false, nil
	}
	if goja.IsString(v) || goja.IsNumber(v) {
		return !math.IsNaN(v.ToFloat()), nil
	}
	return true, nil
}

func (d *deep) setMayHaveLoose(a, b *goja.Object, v goja.Value) bool {
	search, other := loose(v)
	if other == nil {
		return search
	}
	return d.r.call(setHas, b, other).ToBoolean() && !d.r.call(setHas, a, other).ToBoolean()
}

// entry is a key and a value of a Map.
type entry struct{ key, value goja.Value }

// maps compares two Maps of the same size, as sets does.
func (d *deep) maps(a, b *goja.Object) bool {
	left, ok := d.unmatched(a, b)
	if !ok {
		return false
	}
	if len(left) == 0 {
		return true
	}
	items := d.r.mapItems(b)
	for i := 0; i < len(items); i += 2 {
		e := entry{items[i], items[i+1]}
		if !isObject(e.key) && (d.strict || d.hasEntry(a, e)) {
			continue
		}
		if left = d.takeEntry(left, e); left == nil {
			return false
		}
	}
	return len(left) == 0
}

// unmatched lists the entries of a that b does not have under the same key.
// ok is false if the Maps cannot be equal.
func (d *deep) unmatched(a, b *goja.Object) (left []entry, ok bool) {
	items := d.r.mapItems(a)
	for i := 0; i < len(items); i += 2 {
		e := entry{items[i], items[i+1]}
		if !isObject(e.key) {
			if d.hasEntry(b, e) {
				continue
			}
			if d.strict || !d.mapMayHaveLoose(a, b, e) {
				return nil, false
			}
		}
		left = append(left, e)
	}
	return left, true
}

// hasEntry tells whether m has e's key with an equal value.
func (d *deep) hasEntry(m *goja.Object, e entry) bool {
	return d.r.call(mapHas, m, e.key).ToBoolean() && d.equal(e.value, d.r.call(mapGet, m, e.key))
}

func (d *deep) mapMayHaveLoose(a, b *goja.Object, e entry) bool {
	search, other := loose(e.key)
	if other == nil {
		return search
	}
	return d.hasEntry(b, entry{other, e.value}) && !d.r.call(mapHas, a, other).ToBoolean()
}

// takeEntry is takeEqual for entries.
func (d *deep) takeEntry(list []entry, e entry) []entry {
	for i, x := range list {
		if d.equal(x.key, e.key) && d.equal(x.value, e.value) {
			return append(list[:i], list[i+1:]...)
		}
	}
	return nil
}
