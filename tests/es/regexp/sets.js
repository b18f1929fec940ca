// SPDX-License-Identifier: Apache-2.0

// The flag v: classes in classes, differences, intersections, strings.
'use strict';
const assert = require('assert');

const all = (re, text) => text.match(re);

assert.deepStrictEqual(all(/[\p{L}--[a-z]]/gv, 'aBcÄ1'), ['B', 'Ä']);
assert.deepStrictEqual(all(/[\w&&\d]/gv, 'a1_2'), ['1', '2']);
assert.deepStrictEqual(all(/[\q{abc|ab|x}y]/gv, 'abcabxy'), ['abc', 'ab', 'x', 'y']);
assert.deepStrictEqual(all(/^[^\d[a-f]]$/v, 'g').length, 1);
assert.deepStrictEqual(all(/\p{RGI_Emoji}/gv, '👨‍👩‍👧 🇦🇹 1️⃣ x'), ['👨‍👩‍👧', '🇦🇹', '1️⃣']);
assert.deepStrictEqual(all(/[\p{RGI_Emoji}--\q{🇦🇹}]/gv, '🇦🇹 🇩🇪'), ['🇩🇪']);
assert.deepStrictEqual(all(/[^\P{Lowercase}]/giv, 'aB1'), ['a', 'B']);
assert.strictEqual(/a/v.unicodeSets, true);
assert.strictEqual(/a/v.unicode, false);
assert.strictEqual(/a/v.flags, 'v');

for (const wrong of ['[a--b&&c]', '[(]', '[a&&&b]', '[^\\q{ab}]', '[^\\p{RGI_Emoji}]', '\\P{RGI_Emoji}', '[a-\\d]', '[!!]']) {
  assert.throws(() => new RegExp(wrong, 'v'), SyntaxError, wrong);
}
assert.throws(() => new RegExp('a', 'uv'), SyntaxError);
