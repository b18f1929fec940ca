// SPDX-License-Identifier: Apache-2.0

// Flags that hold for a group: (?ims-ims:…).
'use strict';
const assert = require('assert');

assert.strictEqual(/(?i:a)b/.test('Ab'), true);
assert.strictEqual(/(?i:a)b/.test('AB'), false);
assert.strictEqual(/(?-i:a)b/i.test('aB'), true);
assert.strictEqual(/(?-i:a)b/i.test('AB'), false);
assert.deepStrictEqual('a\nb'.match(/(?m:^b$)/).index, 2);
assert.strictEqual(/(?s:.).$/.test('\nx'), true);
assert.strictEqual(/(?s-i:.A)/i.test('\na'), false);
assert.strictEqual(/(?i:(a)\1)/.test('aA'), true);
assert.strictEqual(/(?i:(a))\1/.test('aA'), false);
for (const wrong of ['(?-:a)', '(?ii:a)', '(?i-i:a)', '(?g:a)', '(?i)', '(?i', '(?-i-s:a)']) {
  assert.throws(() => new RegExp(wrong), SyntaxError, wrong);
}
