// SPDX-License-Identifier: Apache-2.0

package util

import (
	"testing"

	"github.com/dop251/goja"
)

func TestDeepEqual(t *testing.T) {
	t.Parallel()
	const cycle = "(() => { const a = {}; a.a = a; return a })()"
	for _, tt := range []struct {
		a, b          string
		strict, loose bool
	}{
		{"1", "1", true, true}, {"1", "'1'", false, true}, {"0", "-0", false, true},
		{"NaN", "NaN", true, true}, {"null", "undefined", false, true}, {"null", "{}", false, false},
		{"{ a: 1, b: 2 }", "{ b: 2, a: 1 }", true, true}, {"{ a: 1 }", "{ a: '1' }", false, true},
		{"{ a: undefined }", "{}", false, false}, {"{ a: undefined }", "{ b: undefined }", false, false},
		{"{}", "[]", false, false}, {"{}", "Object.create(null)", false, true},
		{"new (class A {})", "{}", false, true},
		{"[1, 2]", "[1, 2]", true, true}, {"[1, , 2]", "[1, undefined, 2]", false, false},
		{"Object.assign([1], { x: 1 })", "[1]", false, false},
		{"[1]", "new Proxy([1], {})", true, true},
		{"{ [Symbol.iterator]: 1 }", "{ [Symbol.iterator]: 2 }", false, true},
		{"() => 1", "() => 1", false, false}, {"Math.max", "Math.max", true, true},
		{"new Date(0)", "new Date(0)", true, true}, {"new Date(0)", "new Date(1)", false, false},
		{"/a/g", "/a/g", true, true}, {"/a/g", "Object.assign(/a/g, { lastIndex: 1 })", false, false},
		{"new Error('a')", "new Error('a')", true, true}, {"new Error('a')", "new Error('b')", false, false},
		{"new Error('a')", "new TypeError('a')", false, false},
		{"new Error('a', { cause: 1 })", "new Error('a', { cause: 2 })", false, false},
		{"new Uint8Array([1])", "new Uint8Array([1])", true, true},
		{"new Uint8Array([1])", "new Int8Array([1])", false, false},
		{"new Float32Array([0])", "new Float32Array([-0])", false, true},
		{"new ArrayBuffer(2)", "new ArrayBuffer(3)", false, false},
		{"new DataView(new ArrayBuffer(2))", "new DataView(new ArrayBuffer(4), 0, 2)", true, true},
		{"new Number(1)", "new Number(2)", false, false}, {"new String('a')", "new String('a')", true, true},
		{"Promise.resolve(1)", "Promise.resolve(2)", true, true},
		{cycle, cycle, true, true}, {cycle, "{ a: { a: 1 } }", false, false},
	} {
		s := newSandbox(t)
		a, b := s.run(tt.a), s.run(tt.b)
		compare(t, s, a, b, tt.a+" and "+tt.b, tt.strict, tt.loose)
		compare(t, s, b, a, tt.b+" and "+tt.a, tt.strict, tt.loose)
	}
}

func TestDeepEqualCollections(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		a, b          string
		strict, loose bool
	}{
		{"new Map([[1, 2], [3, 4]])", "new Map([[3, 4], [1, 2]])", true, true},
		{"new Map([[{ a: 1 }, 1]])", "new Map([[{ a: 1 }, 1]])", true, true},
		{"new Map([[{ a: 1 }, 1]])", "new Map([[{ a: 2 }, 1]])", false, false},
		{"new Map([['1', 1]])", "new Map([[1, 1]])", false, true},
		{"new Map([[null, 1]])", "new Map([[undefined, 1]])", false, true},
		{"new Map([[1, undefined]])", "new Map([[2, undefined]])", false, false},
		{"new Set([{ a: 1 }, { b: 1 }])", "new Set([{ b: 1 }, { a: 1 }])", true, true},
		{"new Set([[1], [2]])", "new Set([[1], [1]])", false, false},
		{"new Set([1, '1'])", "new Set(['1', 1])", true, true},
		{"new Set(['a', 1, { x: 1 }])", "new Set([{ x: 1 }, '1', 'a'])", false, true},
		{"new Set([true])", "new Set([1])", false, true},
		{"new Set([undefined])", "new Set([null])", false, true},
		{"new Set([1])", "new Map([[1, 1]])", false, false},
	} {
		s := newSandbox(t)
		a, b := s.run(tt.a), s.run(tt.b)
		compare(t, s, a, b, tt.a+" and "+tt.b, tt.strict, tt.loose)
		compare(t, s, b, a, tt.b+" and "+tt.a, tt.strict, tt.loose)
	}
}

func compare(t *testing.T, s *sandbox, a, b goja.Value, what string, strict, loose bool) {
	t.Helper()
	r := Of(s.env).Realm()
	if got := r.DeepEqual(a, b, true); got != strict {
		t.Errorf("%s, strict: %v", what, got)
	}
	if got := r.DeepEqual(a, b, false); got != loose {
		t.Errorf("%s, loose: %v", what, got)
	}
}

// TestDeepEqualNesting: a comparison that is too deep is a RangeError of the
// script and does not end the process.
func TestDeepEqualNesting(t *testing.T) {
	t.Parallel()
	const nest = "(() => { let a = 1; for (let i = 0; i < 100000; i++) a = [a]; return a })()"
	s := newSandbox(t)
	got := s.run("(() => { try { return util.isDeepStrictEqual(" + nest + ", " + nest + ") } catch (e) { return e.name } })()")
	if got.String() != "RangeError" {
		t.Errorf("got %s", got)
	}
}
