// SPDX-License-Identifier: Apache-2.0

// Properties, code points and the folding of case under the flag u.
'use strict';
const assert = require('assert');

assert.deepStrictEqual('aΩ!ж1'.match(/\p{L}/gu), ['a', 'Ω', 'ж']);
assert.deepStrictEqual('aΩ!ж1'.match(/\P{L}/gu), ['!', '1']);
assert.deepStrictEqual('aΩж'.match(/\p{Script=Greek}/u)[0], 'Ω');
assert.deepStrictEqual('aΩж'.match(/\p{scx=Cyrl}/u)[0], 'ж');
assert.deepStrictEqual('x٣5'.match(/\p{Nd}/gu), ['٣', '5']);
assert.deepStrictEqual('a😀'.match(/\p{Emoji_Presentation}/u)[0], '😀');
assert.strictEqual('😀'.match(/./u)[0].length, 2);
assert.strictEqual('😀'.match(/./)[0].length, 1);
assert.strictEqual(/^[😀-😎]$/u.test('😃'), true);
assert.strictEqual(/\ud83d/u.test('😀'), false);
assert.strictEqual(/\ud83d/.test('😀'), true);
assert.strictEqual(/\u212a/iu.test('k'), true);
assert.strictEqual(/\u212a/i.test('k'), false);
assert.strictEqual(/[^x]/iu.test('X'), false);
assert.strictEqual(/\w/iu.test('ſ'), true);
assert.strictEqual(/ß/i.test('ẞ'), false);
assert.strictEqual(/ß/iu.test('ẞ'), true);
assert.strictEqual(/\bſ/iu.test(' ſ'), true);
assert.deepStrictEqual('a😀b'.split(/(?:)/u), ['a', '😀', 'b']);
for (const wrong of ['\\p{Foo}', '\\p{L', '\\pL', '\\p{Script=Latin1}', '\\p{lowercase}', '\\-', '{', 'a{1', ']', '\\1', '[\\d-a]', '\\u{110000}', '(?=a)*']) {
  assert.throws(() => new RegExp(wrong, 'u'), SyntaxError, wrong);
}
for (const right of ['\\p{Foo}', '\\-', '{', 'a{1', ']', '\\1', '[\\d-a]', '(?=a)*', '\\c', '[\\c]', '\\u{2}', '\\08']) {
  assert.doesNotThrow(() => new RegExp(right), right);
}
