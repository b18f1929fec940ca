// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"
	"testing"
)

// TestInspectNesting: what is nested too deeply is cut with a note.
func TestInspectNesting(t *testing.T) {
	t.Parallel()
	for _, step := range []string{"a = [a]", "a = new Proxy({ a }, {})"} {
		expr := "util.inspect((() => { let a = 1; for (let i = 0; i < 2000; i++) " + step + "; return a })(), { depth: Infinity })"
		got := newSandbox(t).run(expr).String()
		if !strings.Contains(got, "Inspection interrupted prematurely. Maximum call stack size exceeded.]") {
			t.Errorf("%s: no note in %d characters", step, len(got))
		}
	}
}

// TestInspectThrows: what a script's own code throws reaches the caller of
// inspect, and nothing else runs that code.
func TestInspectThrows(t *testing.T) {
	t.Parallel()
	checkAll(t, "(() => { try { return util.inspect(", ") } catch (e) { return 'threw ' + e } })()", []want{
		{"{ [util.inspect.custom]() { throw 'x' } }", "threw x"},
		{"{ get [util.inspect.custom]() { throw 'x' } }", "threw x"},
		{"{ get [Symbol.toStringTag]() { throw 'x' } }", "threw x"},
		{"{ get constructor() { throw 'x' } }", "{ constructor: [Getter] }"},
		{"new Proxy({}, { getPrototypeOf() { throw 'x' }, has() { throw 'x' } })", "{}"},
		{"Object.defineProperty([1, 2], 0, { get() { throw 'x' }, enumerable: true })", "[ [Getter], 2 ]"},
		{"Object.defineProperty(function () {}, 'name', { get() { throw 'x' } })", "threw x"},
	})
}

// TestInspectShared: the inspector a console uses does not depend on what a
// script does to the built-ins later.
func TestInspectShared(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run("util.inspect([new Map([[1, { get a() { return 1 } }]]), new Date(0), /x/])")
	got := s.run(`(() => {
		Object.getOwnPropertyDescriptor = Map.prototype.entries = Date.prototype.toISOString = () => { throw 'x' };
		RegExp.prototype.toString = () => 'y';
		return util.inspect([new Map([[1, { get a() { return 1 } }]]), new Date(0), /x/]);
	})()`).String()
	if want := "[ Map(1) { 1 => { a: [Getter] } }, 1970-01-01T00:00:00.000Z, /x/ ]"; got != want {
		t.Errorf("got %s", got)
	}
}

func TestDefaultOptions(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run("util.inspect.defaultOptions = { depth: 0, colors: true }")
	if got := s.run("util.inspect({ a: {} , b: [1] })").String(); got != "{ a: {}, b: \x1b[36m[Array]\x1b[39m }" {
		t.Errorf("got %q", got)
	}
	s.run("util.inspect.styles.special = 'red'")
	if got := s.run("util.inspect([() => 1])").String(); got != "[ \x1b[31m[Function (anonymous)]\x1b[39m ]" {
		t.Errorf("got %q", got)
	}
}

func BenchmarkInspectSmall(b *testing.B) {
	s := newSandbox(b)
	v := s.run("{ a: 1, b: 'two', c: [1, 2, 3], d: { e: true } }")
	in := Of(s.env)
	b.ReportAllocs()
	for b.Loop() {
		in.Inspect(v)
	}
}

func BenchmarkDeepEqual(b *testing.B) {
	s := newSandbox(b)
	const expr = "{ a: 1, b: 'two', c: [1, 2, 3], d: { e: true } }"
	x, y := s.run(expr), s.run(expr)
	r := Of(s.env).Realm()
	b.ReportAllocs()
	for b.Loop() {
		r.DeepEqual(x, y, true)
	}
}

// TestShowProxyNesting: chains of proxies are cut as well.
func TestShowProxyNesting(t *testing.T) {
	t.Parallel()
	const expr = "util.inspect((() => { let a = {}; for (let i = 0; i < 1500; i++) a = new Proxy(a, {}); return a })(), { depth: Infinity, showProxy: true })"
	if got := newSandbox(t).run(expr).String(); !strings.Contains(got, "[Proxy: Inspection interrupted prematurely.") {
		t.Errorf("no note in %d characters", len(got))
	}
}
