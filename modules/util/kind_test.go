// SPDX-License-Identifier: Apache-2.0

package util

import (
	"testing"

	"github.com/dop251/goja"
)

func TestKinds(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	for _, tt := range []struct {
		expr string
		want Kind
	}{
		{"{}", KindPlain}, {"Object.create(null)", KindPlain}, {"new (class A {})", KindPlain},
		{"Math", KindPlain}, {"[]", KindArray}, {"new Array(5000000)", KindArray},
		{"Array.prototype", KindArray}, {"new (class A extends Array {})", KindArray},
		{"function () {}", KindFunction}, {"() => 1", KindFunction}, {"({ m() {} }).m", KindFunction},
		{"(() => 1).bind()", KindFunction}, {"Math.max", KindFunction}, {"Array", KindFunction},
		{"class A {}", KindClass}, {"async () => 1", KindAsyncFunction}, {"async function f() {}", KindAsyncFunction},
		{"({ async m() {} }).m", KindAsyncFunction}, {"function* g() {}", KindGeneratorFunction},
		{"({ *m() {} }).m", KindGeneratorFunction}, {"(function* () {})()", KindGenerator},
		{"new Error", KindError}, {"new (class A extends TypeError {})", KindError},
		{"new Map", KindMap}, {"new Set", KindSet}, {"new Map().keys()", KindMapIterator},
		{"new Set().values()", KindSetIterator}, {"new WeakMap", KindWeakMap}, {"new WeakSet", KindWeakSet},
		{"Promise.resolve()", KindPromise}, {"new Proxy([], {})", KindProxy}, {"new Proxy(() => 1, {})", KindProxy},
		{"new Date", KindDate}, {"/a/", KindRegExp}, {"new ArrayBuffer(1)", KindArrayBuffer},
		{"new DataView(new ArrayBuffer(1))", KindDataView}, {"new Float32Array(1)", KindTypedArray},
		{"new Number(1)", KindBoxed}, {"new Boolean(true)", KindBoxed}, {"Object(1n)", KindBoxed},
		{"Object(Symbol())", KindBoxed}, {"new String('a')", KindBoxedString},
		{"(function () { return arguments })()", KindArguments},
		{"(function () { 'use strict'; return arguments })()", KindArguments},
	} {
		if got := KindOf(s.run(tt.expr).(*goja.Object)); got != tt.want {
			t.Errorf("%s: kind %d, want %d", tt.expr, got, tt.want)
		}
	}
}

func TestViewNames(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	for _, name := range []string{
		"Uint8Array", "Uint8ClampedArray", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array",
		"Int32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array",
	} {
		o := s.run("Object.setPrototypeOf(new " + name + "(1), null)").(*goja.Object)
		if got := ViewName(o); got != name {
			t.Errorf("got %s, want %s", got, name)
		}
	}
	if got := ViewName(s.run("[]").(*goja.Object)); got != "" {
		t.Errorf("an array is called %q", got)
	}
}

// TestPeek fails when the engine no longer has the fields that peek.go reads:
// everything would still work, but slowly.
func TestPeek(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	obj := func(expr string) *goja.Object { return s.run(expr).(*goja.Object) }
	if v, ok, _ := peekPlain(obj("{ a: 7 }"), "a"); !ok || v.ToInteger() != 7 {
		t.Error("a property of an ordinary object cannot be read")
	}
	if _, ok, absent := peekPlain(obj("{ get a() { throw 1 } }"), "a"); ok || absent {
		t.Error("an accessor was taken for a value")
	}
	if _, ok, absent := peekPlain(obj("Object.defineProperty({}, 'a', { value: 1 })"), "a"); ok || absent {
		t.Error("a hidden property was taken for a plain one")
	}
	if _, _, absent := peekPlain(obj("{ a: 7 }"), "b"); !absent {
		t.Error("a property that is not there cannot be told")
	}
	if _, _, absent := peekPlain(obj("[7]"), "0"); absent {
		t.Error("an element of an array is said not to be there")
	}
	if v := peekElements(obj("[1, , 3]")); len(v) != 3 || v[1] != nil {
		t.Errorf("elements of an array: %v", v)
	}
	if n := viewLength(obj("new Uint16Array(3)")); n != 3 {
		t.Errorf("length of a view: %d", n)
	}
	if n := elementSize(obj("new Uint16Array(3)")); n != 2 {
		t.Errorf("element size of a view: %d", n)
	}
	if !onlyIndexes(obj("[1]")) || onlyIndexes(obj("Object.assign([1], { x: 1 })")) {
		t.Error("named properties of an array are not told from its elements")
	}
}

func TestPeekEntries(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	for _, tt := range []struct {
		expr  string
		n     int
		pairs bool
	}{
		{"new Map([[1, 2], [3, 4]]).entries()", 4, true},
		{"new Map([[1, 2], [3, 4]]).keys()", 2, false},
		{"new Set([1, 2, 3]).entries()", 6, true},
		{"(() => { const i = new Set([1, 2, 3]).values(); i.next(); return i })()", 2, false},
		{"(() => { const m = new Map([[1, 2], [3, 4]]), i = m.keys(); i.next(); m.delete(1); return i })()", 1, false},
		{"(() => { const i = new Set([1]).values(); i.next(); i.next(); return i })()", 0, false},
	} {
		o := s.run(tt.expr).(*goja.Object)
		for range 2 { // looking must not move it
			items, pairs, ok := peekEntries(o)
			if !ok || pairs != tt.pairs || len(items) != tt.n {
				t.Errorf("%s: %d items, pairs %v, ok %v", tt.expr, len(items), pairs, ok)
			}
		}
	}
}
