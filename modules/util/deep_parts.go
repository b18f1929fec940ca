// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strconv"

	"github.com/dop251/goja"
)

// sameKeys tells whether the own enumerable keys of b are the given ones.
func (d *deep) sameKeys(b *goja.Object, kind Kind, keys []key) bool {
	var other []key
	if kind == KindArray || kind == KindTypedArray {
		other = d.r.nonIndexKeys(b, false)
	} else {
		other = d.r.keys(b, false)
	}
	if !d.strict {
		keys, other = names(keys), names(other)
	}
	if len(keys) != len(other) {
		return false
	}
	for i, k := range keys {
		if other[i] != k && !d.r.isEnumerable(b, k) {
			return false
		}
	}
	return true
}

// names is keys without the symbols, which come last.
func names(keys []key) []key {
	for len(keys) > 0 && keys[len(keys)-1].sym != nil {
		keys = keys[:len(keys)-1]
	}
	return keys
}

func (d *deep) isEmpty(o *goja.Object, kind Kind) bool {
	switch kind {
	case KindMap, KindSet:
		return d.r.size(o) == 0
	case KindArray:
		return o.Get("length").ToInteger() == 0
	}
	return true
}

// plainPair returns the tables of two ordinary objects that have nothing but plain properties
// with names. ok is false for any other pair of objects.
func plainPair(a, b *goja.Object) (x, y propMap, ok bool) {
	x, y = baseValues(a), baseValues(b)
	if x == nil || y == nil || len(a.Symbols())+len(b.Symbols()) > 0 {
		return nil, nil, false
	}
	return x, y, allPlainValues(x) && allPlainValues(y)
}

func allPlainValues(m propMap) bool {
	for _, v := range m {
		if v == nil || !isPlain(v) {
			return false
		}
	}
	return true
}

// tables compares the properties of two objects that plainPair accepts. Code
// of a script may run in between and change them, so that each value is looked
// up when it is needed.
func (d *deep) tables(x, y propMap) bool {
	for name, v := range x {
		if w := y[name]; w == nil || v == nil || !d.equal(v, w) {
			return false
		}
	}
	return true
}

func (d *deep) inside(a, b *goja.Object, kind Kind, keys []key) bool {
	switch kind {
	case KindMap:
		if !d.maps(a, b) {
			return false
		}
	case KindSet:
		if !d.sets(a, b) {
			return false
		}
	case KindArray:
		if !d.elements(a, b) {
			return false
		}
	}
	if !d.strict {
		keys = names(keys)
	}
	for _, k := range keys {
		if !d.equal(d.r.get(a, k), d.r.get(b, k)) {
			return false
		}
	}
	return true
}

func (d *deep) arrays(a, b *goja.Object) bool {
	if !d.equal(d.r.get(a, key{name: "length"}), d.r.get(b, key{name: "length"})) {
		return false
	}
	return d.contents(a, b, KindArray, d.r.nonIndexKeys(a, false))
}

// elements compares the elements of two arrays of the same length; a hole
// equals only a hole.
func (d *deep) elements(a, b *goja.Object) bool {
	va, vb := peekElements(a), peekElements(b)
	n := int(a.Get("length").ToInteger())
	if n > 1<<16 && len(va) < n { // nothing but holes behind va
		return d.sparse(a, b)
	}
	for i := range n {
		x, okA := d.at(a, va, i)
		y, okB := d.at(b, vb, i)
		if okA != okB || okA && !d.equal(x, y) {
			return false
		}
	}
	return true
}

// at is the own element i. values may be out of date when a getter has changed
// the array, so that a missing element is looked up.
func (d *deep) at(o *goja.Object, values []goja.Value, i int) (goja.Value, bool) {
	if i < len(values) && values[i] != nil && isPlain(values[i]) {
		return values[i], true
	}
	k := key{name: strconv.Itoa(i)}
	if !d.r.hasOwn(o, k) {
		return nil, false
	}
	return d.r.get(o, k), true
}

// sparse compares long arrays with few elements.
func (d *deep) sparse(a, b *goja.Object) bool {
	x, y := indexesFrom(a, 0), indexesFrom(b, 0)
	if len(x) != len(y) {
		return false
	}
	for i, name := range x {
		k := key{name: name}
		if y[i] != name || !d.equal(d.r.get(a, k), d.r.get(b, k)) {
			return false
		}
	}
	return true
}

// isErrorLike tells whether o is an error or inherits from Error.prototype.
func (r *Realm) isErrorLike(o *goja.Object, k Kind) bool {
	if k == KindError {
		return true
	}
	if k != KindPlain || o.Prototype() == r.objectPrototype() {
		return false
	}
	ctor, ok := r.builtin("Error").(*goja.Object)
	return ok && r.instanceOf(o, ctor)
}

// errors compares errors by name, message, cause and errors, and their other
// properties. The stack does not count.
func (d *deep) errors(a, b *goja.Object, ka, kb Kind) bool {
	if !d.r.isErrorLike(a, ka) || !d.r.isErrorLike(b, kb) {
		return false
	}
	for _, name := range [...]string{"message", "name"} {
		if !d.r.get(a, key{name: name}).StrictEquals(d.r.get(b, key{name: name})) {
			return false
		}
	}
	for _, name := range [...]string{"cause", "errors"} {
		k := key{name: name}
		if d.r.hasOwn(a, k) != d.r.hasOwn(b, k) || !d.equal(d.r.get(a, k), d.r.get(b, k)) {
			return false
		}
	}
	return d.contents(a, b, KindPlain, d.r.keys(a, false))
}

func (d *deep) regexps(a, b *goja.Object) bool {
	for _, name := range [...]string{"source", "flags", "lastIndex"} {
		if !d.r.get(a, key{name: name}).StrictEquals(d.r.get(b, key{name: name})) {
			return false
		}
	}
	return true
}

func (d *deep) boxes(a, b *goja.Object) bool {
	x, classA, _ := d.r.Unbox(a)
	y, classB, _ := d.r.Unbox(b)
	return classA == classB && x.SameAs(y)
}
