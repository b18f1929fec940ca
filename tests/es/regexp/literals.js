// SPDX-License-Identifier: Apache-2.0

// Literals: their text, their errors, and those in eval and Function.
'use strict';
const assert = require('assert');

assert.strictEqual(String(/a\/[/](?i:b)\n"'`$é\u{1}/dgimsy), '/a\\/[/](?i:b)\\n"\'`$é\\u{1}/dgimsy');
assert.strictEqual(/\uE0F1\uE0F0/.source, '\\uE0F1\\uE0F0');
assert.strictEqual(new RegExp('').source, '(?:)');
assert.strictEqual((() => /(?<=a)b/v).toString(), '() => /(?<=a)b/v');
assert.notStrictEqual((() => /a/)(), (() => /a/)());
const make = () => /a/g;
assert.notStrictEqual(make(), make());
assert.strictEqual(eval('/(?<=x)y/').test('xy'), true);
assert.strictEqual(new Function('return /[a--b]/v')().test('a'), true);
for (const [source, message] of [
  ['/(/', 'Invalid regular expression: /(/: Unterminated group'],
  ['/a/gg', 'Invalid regular expression flags'],
  ['/a/uv', 'Invalid regular expression flags'],
  ['/a/\\u0067', 'Invalid regular expression flags'],
  ['/[b-a]/u', 'Invalid regular expression: /[b-a]/u: Range out of order in character class'],
  ['if (0) { () => /a**/ }', 'Invalid regular expression: /a**/: Nothing to repeat'],
]) {
  assert.throws(() => eval(source), { name: 'SyntaxError', message }, source);
}
assert.throws(() => new RegExp('a', 'z'), { name: 'SyntaxError', message: "Invalid flags supplied to RegExp constructor 'z'" });
