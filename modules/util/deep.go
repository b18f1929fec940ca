// SPDX-License-Identifier: Apache-2.0

package util

import (
	"slices"

	"github.com/dop251/goja"
)

// DeepEqual compares a and b by their contents: with strict as
// util.isDeepStrictEqual and assert.deepStrictEqual do, otherwise as
// assert.deepEqual does, which compares primitives with == and ignores
// prototypes.
func (r *Realm) DeepEqual(a, b goja.Value, strict bool) bool {
	d := deep{r: r, strict: strict}
	return d.equal(orUndefined(a), orUndefined(b))
}

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// deep is one comparison. The pairs of objects being compared are remembered,
// for objects that contain themselves.
type deep struct {
	r           *Realm
	strict      bool
	left, right []*goja.Object
}

// maxDeepNesting is where a comparison gives up, as a script that recursed as
// deep would.
const maxDeepNesting = 5000

func (d *deep) equal(a, b goja.Value) bool {
	x, isObjA := a.(*goja.Object)
	y, isObjB := b.(*goja.Object)
	if isObjA && isObjB {
		return x == y || d.objects(x, y)
	}
	if isObjA || isObjB {
		return false
	}
	if d.strict {
		return a.SameAs(b)
	}
	return a.Equals(b) || goja.IsNaN(a) && goja.IsNaN(b)
}

func (d *deep) objects(a, b *goja.Object) bool {
	d.r.pause()
	ka, kb := KindOf(a), KindOf(b)
	if ka.IsFunction() || kb.IsFunction() {
		return false
	}
	if d.strict && a.Prototype() != b.Prototype() {
		return false
	}
	if ka == KindProxy || kb == KindProxy {
		ka, kb = d.proxyKinds(a, b, ka, kb)
	}
	if d.r.tagOf(a) != d.r.tagOf(b) {
		return false
	}
	return d.kinds(a, b, ka, kb)
}

// proxyKinds makes a Proxy count as an array if it is one; otherwise it is
// compared by its properties.
func (d *deep) proxyKinds(a, b *goja.Object, ka, kb Kind) (Kind, Kind) {
	return throughProxy(a, ka), throughProxy(b, kb)
}

func throughProxy(o *goja.Object, k Kind) Kind {
	if k != KindProxy {
		return k
	}
	if target := proxyTarget(o); target != nil && KindOf(target) == KindArray {
		return KindArray
	}
	return KindPlain
}

// tagOf is Object.prototype.toString without the call, for ordinary objects.
func (r *Realm) tagOf(o *goja.Object) string {
	if KindOf(o) == KindPlain && o.Prototype() == r.objectPrototype() {
		if v := o.GetSymbol(goja.SymToStringTag); v == nil {
			return "[object Object]"
		}
	}
	return r.call(objectToString, o).String()
}

// kinds compares what is inside a and b besides their properties, then those.
func (d *deep) kinds(a, b *goja.Object, ka, kb Kind) bool {
	if d.r.isErrorLike(a, ka) || d.r.isErrorLike(b, kb) {
		return d.errors(a, b, ka, kb)
	}
	if ka != kb {
		return ka.ordinary() && kb.ordinary() && d.contents(a, b, KindPlain, d.r.keys(a, false))
	}
	switch ka {
	case KindArray:
		return d.arrays(a, b)
	case KindTypedArray:
		return d.typedArrays(a, b)
	case KindMap, KindSet:
		return d.r.size(a) == d.r.size(b) && d.contents(a, b, ka, d.r.keys(a, false))
	case KindDate:
		if !d.r.call(dateTime, a).StrictEquals(d.r.call(dateTime, b)) {
			return false
		}
	case KindRegExp:
		if !d.regexps(a, b) {
			return false
		}
	case KindArrayBuffer, KindDataView:
		if string(d.r.viewData(a)) != string(d.r.viewData(b)) {
			return false
		}
	case KindBoxed, KindBoxedString:
		if !d.boxes(a, b) {
			return false
		}
	}
	if ka == KindPlain {
		if x, y, ok := plainPair(a, b); ok {
			return len(x) == len(y) && (len(x) == 0 || d.guarded(a, b, func() bool { return d.tables(x, y) }))
		}
	}
	return d.contents(a, b, KindPlain, d.r.keys(a, false))
}

// contents compares the properties named by keys, and what Map, Set and Array
// have besides them.
func (d *deep) contents(a, b *goja.Object, kind Kind, keys []key) bool {
	if !d.sameKeys(b, kind, keys) {
		return false
	}
	if len(keys) == 0 && d.isEmpty(a, kind) {
		return true
	}
	return d.guarded(a, b, func() bool { return d.inside(a, b, kind, keys) })
}

// guarded runs the comparison of a and b. A pair that is being compared already
// is equal if both sides met it at the same time.
func (d *deep) guarded(a, b *goja.Object, compare func() bool) bool {
	if i := lastIndex(d.left, a); i >= 0 {
		if j := lastIndex(d.right, b); j >= 0 {
			return i == j
		}
	}
	n := len(d.left)
	if n > maxDeepNesting {
		panic(d.r.rangeError("Maximum call stack size exceeded"))
	}
	d.left, d.right = append(d.left, a), append(d.right, b)
	ok := compare()
	d.left, d.right = d.left[:n], d.right[:n]
	return ok
}

// lastIndex is where o was met last: a collection that contains itself is met
// again as its own member.
func lastIndex(list []*goja.Object, o *goja.Object) int {
	for i, v := range slices.Backward(list) {
		if v == o {
			return i
		}
	}
	return -1
}

func (r *Realm) rangeError(message string) goja.Value {
	obj, err := r.vm.New(r.builtin("RangeError"), r.vm.ToValue(message))
	if err != nil {
		panic(err)
	}
	return obj
}
