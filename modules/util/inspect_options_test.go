// SPDX-License-Identifier: Apache-2.0

package util

import "testing"

func TestOptionDepth0(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { depth: 0 })", []want{
		{"{ a: { b: { c: {} } }, s: 'x', n: null, u: undefined, y: Symbol('y'), d: new Date(0), r: /x/, f() {} }", "{\n  a: [Object],\n  s: 'x',\n  n: null,\n  u: undefined,\n  y: Symbol(y),\n  d: 1970-01-01T00:00:00.000Z,\n  r: /x/,\n  f: [Function: f]\n}"},
		{"[1, [2, [3]]]", "[ 1, [Array] ]"},
		{"new Map([['k', { v: 1 }]])", "Map(1) { 'k' => [Object] }"},
	})
}

func TestOptionColors(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { colors: true })", []want{
		{"{ a: { b: { c: {} } }, s: 'x', n: null, u: undefined, y: Symbol('y'), d: new Date(0), r: /x/, f() {} }", "{\n  a: { b: { c: {} } },\n  s: \x1b[32m'x'\x1b[39m,\n  n: \x1b[1mnull\x1b[22m,\n  u: \x1b[90mundefined\x1b[39m,\n  y: \x1b[32mSymbol(y)\x1b[39m,\n  d: \x1b[35m1970-01-01T00:00:00.000Z\x1b[39m,\n  r: \x1b[31m/x/\x1b[39m,\n  f: \x1b[36m[Function: f]\x1b[39m\n}"},
		{"[1, [2, [3]]]", "[ \x1b[33m1\x1b[39m, [ \x1b[33m2\x1b[39m, [ \x1b[33m3\x1b[39m ] ] ]"},
		{"new Map([['k', { v: 1 }]])", "Map(1) { \x1b[32m'k'\x1b[39m => { v: \x1b[33m1\x1b[39m } }"},
	})
}

func TestOptionCompactFalse(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { compact: false })", []want{
		{"{ a: { b: { c: {} } }, s: 'x', n: null, u: undefined, y: Symbol('y'), d: new Date(0), r: /x/, f() {} }", "{\n  a: {\n    b: {\n      c: {}\n    }\n  },\n  s: 'x',\n  n: null,\n  u: undefined,\n  y: Symbol(y),\n  d: 1970-01-01T00:00:00.000Z,\n  r: /x/,\n  f: [Function: f]\n}"},
		{"[1, [2, [3]]]", "[\n  1,\n  [\n    2,\n    [\n      3\n    ]\n  ]\n]"},
		{"new Map([['k', { v: 1 }]])", "Map(1) {\n  'k' => {\n    v: 1\n  }\n}"},
	})
}

func TestOptionCompactTrue(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { compact: true, breakLength: 20 })", []want{
		{"{ a: { b: 1 }, c: [1, 2, 3] }", "{ a: { b: 1 },\n  c: [ 1, 2, 3 ] }"},
		{"{ aaaaaaaaaaaa: { bbbbbbbbbbbbbbb: 'ccccccccccccccc' } }", "{ aaaaaaaaaaaa:\n   { bbbbbbbbbbbbbbb: 'ccccccccccccccc' } }"},
	})
}

func TestOptionBreakLength(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { breakLength: 20 })", []want{
		{"{ a: 1, b: { c: [1, 2, 3, 4, 5, 6, 7, 8] } }", "{\n  a: 1,\n  b: {\n    c: [\n      1, 2, 3, 4,\n      5, 6, 7, 8\n    ]\n  }\n}"},
	})
}

func TestOptionSorted(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { sorted: true })", []want{
		{"{ b: 1, a: { d: 1, c: 2 } }", "{ a: { c: 2, d: 1 }, b: 1 }"},
		{"Object.assign([2, 1], { z: 1, y: 2 })", "[ 2, 1, y: 2, z: 1 ]"},
		{"new Set(['b', 'a'])", "Set(2) { 'a', 'b' }"},
	})
}

func TestOptionGetters(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { getters: true })", []want{
		{"{ get a() { return { x: 1 } }, get b() { return null }, get c() { throw new Error('oops') }, get d() { return 'x' } }", "{\n  a: [Getter] { x: 1 },\n  b: [Getter: null],\n  c: [Getter: <Inspection threw (oops)>],\n  d: [Getter: 'x']\n}"},
	})
}

func TestOptionGettersSet(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { getters: 'set' })", []want{
		{"{ get a() { return 1 }, get b() { return 2 }, set b(v) {} }", "{ a: [Getter], b: [Getter/Setter: 2] }"},
	})
}

func TestOptionShowHidden(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { showHidden: true })", []want{
		{"[1]", "[ 1, [length]: 1 ]"},
		{"new Uint8Array(1)", "Uint8Array(1) [\n  0,\n  [BYTES_PER_ELEMENT]: 1,\n  [length]: 1,\n  [byteLength]: 1,\n  [byteOffset]: 0,\n  [buffer]: ArrayBuffer { byteLength: 1 }\n]"},
		{"Object.defineProperty({}, 'x', { value: 1 })", "{ [x]: 1 }"},
		{"(() => { 'use strict'; return function f() {} })()", "<ref *1> [Function: f] {\n  [length]: 0,\n  [name]: 'f',\n  [prototype]: { [constructor]: [Circular *1] }\n}"},
		{"new (class A extends (class B { get y() { return 1 } }) { constructor() { super(); this.x = 1 } })", "A { x: 1, [y]: [Getter] }"},
	})
}

func TestOptionShowProxy(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { showProxy: true })", []want{
		{"new Proxy({ a: 1 }, { get() {} })", "Proxy [ { a: 1 }, { get: [Function: get] } ]"},
		{"[new Proxy([1], {})]", "[ Proxy [ [ 1 ], {} ] ]"},
	})
}

func TestOptionSeparator(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { numericSeparator: true })", []want{
		{"[1234, -12345.678, 1234567890123n, 1e21, NaN, 0.12345]", "[ 1_234, -12_345.678, 1_234_567_890_123n, 1e+21, NaN, 0.123_45 ]"},
	})
}

func TestCustomInspect(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"{ [util.inspect.custom](d, o, i) { return [d, o.depth, i === util.inspect].join() } }", "2,2,true"},
		{`{ x: { [util.inspect.custom]() { return 'a\nb' } } }`, "{\n  x: a\n  b\n}"},
		{"{ x: { [util.inspect.custom](d) { return { d, y: { z: {} } } } } }", "{ x: { d: 1, y: { z: {} } } }"},
		{"{ [util.inspect.custom]() { return null } }", "null"},
		{"{ [util.inspect.custom]() { return this } }", "{\n  [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]\n}"},
		{"{ [util.inspect.custom]: 5 }", "{ [Symbol(nodejs.util.inspect.custom)]: 5 }"},
		{"(class A { [util.inspect.custom]() { return 'A' } }).prototype", "{}"},
		{"{ x: { [util.inspect.custom](d, o) { return o.stylize('hi', 'special') } } }", "{ x: hi }"},
	})
}
