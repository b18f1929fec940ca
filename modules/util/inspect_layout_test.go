// SPDX-License-Identifier: Apache-2.0

package util

import "testing"

// Lines break where the parts no longer fit.
func TestLayoutLines(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"{ aaaaaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbb: 2, cccccccccccccccccc: 3 }", "{\n  aaaaaaaaaaaaaaaaaaaaaaa: 1,\n  bbbbbbbbbbbbbbbbbbbbbbbbbb: 2,\n  cccccccccccccccccc: 3\n}"},
		{"{ aaaaaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbb: 2, cccccccccccccccccccc: 3 }", "{\n  aaaaaaaaaaaaaaaaaaaaaaa: 1,\n  bbbbbbbbbbbbbbbbbbbbbbbbbb: 2,\n  cccccccccccccccccccc: 3\n}"},
		{"{ a: [1, 2, { b: 3, c: [4, 5, { d: 6 }] }], e: { f: { g: { h: 1 } } } }", "{ a: [ 1, 2, { b: 3, c: [Array] } ], e: { f: { g: [Object] } } }"},
		{`{ a: 'a\n'.repeat(12) }`, `{ a: 'a\na\na\na\na\na\na\na\na\na\na\na\n' }`},
		{`['a\nb'.repeat(10)]`, `[ 'a\nba\nba\nba\nba\nba\nba\nba\nba\nba\nb' ]`},
		{"{ s: 'x'.repeat(80) }", "{\n  s: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'\n}"},
	})
}

// More than six elements go into columns.
func TestLayoutColumns(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "))", []want{
		{"Array.from({ length: 7 }, (_, i) => i)", "[\n  0, 1, 2, 3,\n  4, 5, 6\n]"},
		{"Array.from({ length: 27 }, (_, i) => i * i * i)", "[\n      0,     1,     8,    27,    64,\n    125,   216,   343,   512,   729,\n   1000,  1331,  1728,  2197,  2744,\n   3375,  4096,  4913,  5832,  6859,\n   8000,  9261, 10648, 12167, 13824,\n  15625, 17576\n]"},
		{"Array.from({ length: 26 }, (_, i) => 'x'.repeat(i % 5))", "[\n  '',     'x',    'xx',   'xxx',\n  'xxxx', '',     'x',    'xx',\n  'xxx',  'xxxx', '',     'x',\n  'xx',   'xxx',  'xxxx', '',\n  'x',    'xx',   'xxx',  'xxxx',\n  '',     'x',    'xx',   'xxx',\n  'xxxx', ''\n]"},
		{"Array.from({ length: 102 }, (_, i) => i)", "[\n   0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,\n  12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,\n  24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,\n  36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,\n  48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,\n  60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,\n  72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,\n  84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,\n  96, 97, 98, 99,\n  ... 2 more items\n]"},
		{"Array.from({ length: 8 }, (_, i) => ({ i }))", "[\n  { i: 0 }, { i: 1 },\n  { i: 2 }, { i: 3 },\n  { i: 4 }, { i: 5 },\n  { i: 6 }, { i: 7 }\n]"},
		{"Array.from({ length: 12 }, (_, i) => '日本'.repeat(i % 3))", "[\n  '',         '日本',\n  '日本日本', '',\n  '日本',     '日本日本',\n  '',         '日本',\n  '日本日本', '',\n  '日本',     '日本日本'\n]"},
		{"Array.from({ length: 8 }, (_, i) => i % 2 ? 'abc' : i)", "[\n  0,     'abc', 2,\n  'abc', 4,     'abc',\n  6,     'abc'\n]"},
	})
}

// Long things are cut.
func TestLayoutLimits(t *testing.T) {
	t.Parallel()
	checkAll(t, "util.inspect((", "), { maxArrayLength: 2, maxStringLength: 3 })", []want{
		{"[1, 2, 3]", "[ 1, 2, ... 1 more item ]"},
		{"[1, , , 2, 3]", "[ 1, <2 empty items>, ... 2 more items ]"},
		{"'abcdef'", "'abc'... 3 more characters"},
		{"new Set([1, 2, 3, 4])", "Set(4) { 1, 2, ... 2 more items }"},
		{"new Map([[1, 1], [2, 2], [3, 3]])", "Map(3) { 1 => 1, 2 => 2, ... 1 more item }"},
		{"new Uint8Array(5)", "Uint8Array(5) [ 0, 0, ... 3 more items ]"},
		{"new ArrayBuffer(5)", "ArrayBuffer {\n  [Uint8Contents]: <00 00 ... 3 more bytes>,\n  byteLength: 5\n}"},
		{"{ a: 'abcd' }", "{ a: 'abc'... 1 more character }"},
	})
}
