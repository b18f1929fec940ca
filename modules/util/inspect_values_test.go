// SPDX-License-Identifier: Apache-2.0

package util

import "testing"

func TestInspectPrimitives(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"-0", "-0"},
		{"1e21", "1e+21"},
		{"10n", "10n"},
		{"null", "null"},
		{"undefined", "undefined"},
		{"Symbol('a b')", "Symbol(a b)"},
		{`"it's"`, `"it's"`},
		{`'a\'b"c'`, "`a'b\"c`"},
		{"'a\\'b\"c`'", "'a\\'b\"c`'"},
		{`'\n\x00\x7f\x9f\\'`, `'\n\x00\x7F\x9F\\'`},
		{`'\ud83d'`, `'\ud83d'`},
		{"'日本😀'", "'日本😀'"},
	})
}

func TestInspectObjects(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"{}", "{}"},
		{`{ 'a-b': 1, 2: 3, _x: 5, '': 7, ["it's"]: 8 }`, `{ '2': 3, 'a-b': 1, _x: 5, '': 7, "it's": 8 }`},
		{"{ ['__proto__']: 1 }", "{ ['__proto__']: 1 }"},
		{"{ [Symbol('a')]: 1 }", "{ [Symbol(a)]: 1 }"},
		{"Object.create(null)", "[Object: null prototype] {}"},
		{"Object.create(Object.create(null))", "Object <[Object: null prototype] {}> {}"},
		{"new (class Foo { constructor() { this.a = 1 } })", "Foo { a: 1 }"},
		{"new (class Foo { get [Symbol.toStringTag]() { return 'bar' } })", "Foo [bar] {}"},
		{"Object.defineProperty({ a: 1 }, Symbol.toStringTag, { value: 'x' })", "Object [x] { a: 1 }"},
		{"{ get a() { return 1 }, set a(x) {}, get b() { return 1 }, set c(x) {} }", "{ a: [Getter/Setter], b: [Getter], c: [Setter] }"},
		{"{ a: { b: { c: { d: 1 } } } }", "{ a: { b: { c: [Object] } } }"},
		{"{ a: { b: { c: [1], e: [], f: {} } } }", "{ a: { b: { c: [Array], e: [], f: {} } } }"},
		{"(function () { return arguments })(1, 2)", "[Arguments] { '0': 1, '1': 2 }"},
		{"(function* () {})()", "Object [Generator] {}"},
		{"(class A { m() {} }).prototype", "{}"},
	})
}

func TestInspectArrays(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"[]", "[]"},
		{"[1, , 3, , ,]", "[ 1, <1 empty item>, 3, <2 empty items> ]"},
		{"[, 'a']", "[ <1 empty item>, 'a' ]"},
		{"new Array(5)", "[ <5 empty items> ]"},
		{"Object.assign([1, 2], { x: 1, '-1': 2 })", "[ 1, 2, x: 1, '-1': 2 ]"},
		{"new (class Foo extends Array {})(3)", "Foo(3) [ <3 empty items> ]"},
		{"Object.setPrototypeOf([1, 2], null)", "[Array(2): null prototype] [ 1, 2 ]"},
		{"[undefined, null]", "[ undefined, null ]"},
		{"(() => { const a = []; a[5] = 1; a[200] = 2; return a })()", "[ <5 empty items>, 1, <194 empty items>, 2 ]"},
	})
}

func TestInspectCollections(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"new Map", "Map(0) {}"},
		{"new Map([[{ a: 1 }, [1, 2]]])", "Map(1) { { a: 1 } => [ 1, 2 ] }"},
		{"new Set([[1, [2, [3, [4]]]]])", "Set(1) { [ 1, [ 2, [Array] ] ] }"},
		{"Object.assign(new Map([[1, 2]]), { x: 1 })", "Map(1) { 1 => 2, x: 1 }"},
		{"new (class Foo extends Set {})([1])", "Foo(1) [Set] { 1 }"},
		{"new Map([[1, 2]]).entries()", "[Map Entries] { [ 1, 2 ] }"},
		{"new Map([[1, 2]]).keys()", "[Map Iterator] { 1 }"},
		{"new Set([1, 2]).entries()", "[Set Entries] { [ 1, 1 ], [ 2, 2 ] }"},
		{"[1][Symbol.iterator]()", "Object [Array Iterator] {}"},
		{"new WeakMap", "WeakMap { <items unknown> }"},
		{"Object.setPrototypeOf(new Set([1]), null)", "[Set(1): null prototype] { 1 }"},
	})
}

func TestInspectFunctions(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"function f() {}", "[Function: f]"},
		{"() => {}", "[Function (anonymous)]"},
		{"async function f() {}", "[AsyncFunction: f]"},
		{"function* g() {}", "[GeneratorFunction: g]"},
		{"class A {}", "[class A]"},
		{"class extends Array {}", "[class (anonymous) extends Array]"},
		{"class A extends Map {}", "[class A extends Map]"},
		{"Object.assign(function f() {}, { x: 1 })", "[Function: f] { x: 1 }"},
		{"class A { static x = 1 }", "[class A] { x: 1 }"},
		{"(function f() {}).bind()", "[Function: bound f]"},
		{"Object.setPrototypeOf(function f() {}, null)", "[Function (null prototype): f]"},
	})
}

func TestInspectBuiltins(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"new Date(0)", "1970-01-01T00:00:00.000Z"},
		{"new Date(NaN)", "Invalid Date"},
		{"Object.assign(new Date(0), { x: 1 })", "1970-01-01T00:00:00.000Z { x: 1 }"},
		{"/a/g", "/a/g"},
		{"Object.assign(/a/, { x: 1 })", "/a/ { x: 1 }"},
		{"new Number(-0)", "[Number: -0]"},
		{"Object.assign(new String('ab'), { x: 1 })", "[String: 'ab'] { x: 1 }"},
		{"Object(Symbol('a'))", "[Symbol: Symbol(a)]"},
		{"Object(5n)", "[BigInt: 5n]"},
		{"new Uint8Array([1, 2])", "Uint8Array(2) [ 1, 2 ]"},
		{"new Float32Array([1.5, -0])", "Float32Array(2) [ 1.5, -0 ]"},
		{"new ArrayBuffer(2)", "ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }"},
		{"new DataView(new ArrayBuffer(2), 1)", "DataView {\n  byteLength: 1,\n  byteOffset: 1,\n  buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }\n}"},
		{"Promise.resolve(5)", "Promise { 5 }"},
		{"new Promise(() => {})", "Promise { <pending> }"},
		{"Math", "Object [Math] {}"},
		{"JSON", "Object [JSON] {}"},
	})
}

func TestInspectProxies(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"new Proxy({ a: 1 }, { get() { throw 1 }, ownKeys() { throw 2 } })", "{ a: 1 }"},
		{"new Proxy([1], {})", "[ 1 ]"},
		{"new Proxy(function f() {}, {})", "[Function: f]"},
		{"(() => { const r = Proxy.revocable({}, {}); r.revoke(); return r.proxy })()", "<Revoked Proxy>"},
	})
}

func TestInspectCycles(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"(() => { const a = {}; a.a = a; return a })()", "<ref *1> { a: [Circular *1] }"},
		{"(() => { const a = { b: {} }; a.b.c = a; a.b.d = a.b; return a })()", "<ref *1> { b: <ref *2> { c: [Circular *1], d: [Circular *2] } }"},
		{"(() => { const m = new Map(); m.set('m', m); return m })()", "<ref *1> Map(1) { 'm' => [Circular *1] }"},
		{"(() => { const a = {}, b = { a }; a.b = b; return [a, b] })()", "[\n  <ref *1> { b: { a: [Circular *1] } },\n  <ref *2> { a: <ref *1> { b: [Circular *2] } }\n]"},
	})
}
