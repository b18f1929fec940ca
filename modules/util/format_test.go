// SPDX-License-Identifier: Apache-2.0

package util

import "testing"

func TestFormat(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.format(", ")", []want{
		{"", ""},
		{"'a'", "a"},
		{"1, 'a', { b: 1 }", "1 a { b: 1 }"},
		{"'%s', -0", "-0"},
		{"'%s', 1n", "1n"},
		{"'%s', { a: { b: 1 } }", "{ a: [Object] }"},
		{"'%s', Symbol('a')", "Symbol(a)"},
		{"'%s', () => 1", "() => 1"},
		{"'%s', { toString() { return 'X' } }", "X"},
		{"'%s', new (class A extends (class B { toString() { return 'X' } }) {})", "X"},
		{"'%s', Object.create(null)", "[Object: null prototype] {}"},
		{"'%s', new Date(0)", "1970-01-01T00:00:00.000Z"},
		{"'%d', '42'", "42"},
		{"'%d', 1n", "1n"},
		{"'%d', Symbol()", "NaN"},
		{"'%d', {}", "NaN"},
		{"'%i', '42px'", "42"},
		{"'%i', -0.5", "-0"},
		{"'%f', '1.5x'", "1.5"},
		{"'%j', { a: 1 }", `{"a":1}`},
		{"'%j', undefined", "undefined"},
		{"'%j', (() => { const a = {}; a.a = a; return a })()", "[Circular]"},
		{"'%o', [1]", "[ 1, [length]: 1 ]"},
		{"'%O', { a: { b: { c: { d: 1 } } } }", "{ a: { b: { c: [Object] } } }"},
		{"'a%cb', 'css', 'd'", "ab d"},
		{"'%%'", "%%"},
		{"'%%', 1", "% 1"},
		{"'%%%s%%', 'a'", "%a%"},
		{"'%x', 1", "%x 1"},
		{"'100%', 1", "100% 1"},
		{"'%s %s', 'a'", "a %s"},
		{"'%s', 'a', 'b', { c: 1 }", "a b { c: 1 }"},
		{`'\ud83d', 1`, "� 1"},
	})
}
