// SPDX-License-Identifier: Apache-2.0

// What a Buffer can be made of.

'use strict';

const assert = require('assert');

const hex = (...args) => Buffer.from(...args).toString('hex');

assert.strictEqual(hex('zß水🍌'), '7ac39fe6b0b4f09f8d8c');
assert.strictEqual(hex('c0ffee', 'hex'), 'c0ffee');
assert.strictEqual(hex('c0fzee', 'hex'), 'c0');
assert.strictEqual(hex('_-A=', 'base64'), 'ffe0');
assert.strictEqual(hex('ÿĀ', 'latin1'), 'ff00');
assert.strictEqual(hex('aß', 'UCS-2'), '6100df00');
assert.strictEqual(hex([1, 255, 256, -1, 1.9, '7', null, 'x']), '01ff00ff01070000');
assert.strictEqual(hex({ length: 3, 0: 5, 2: 6 }), '050006');
assert.strictEqual(hex(new Uint16Array([1, 513])), '0101');
assert.strictEqual(hex(new String('ab')), '6162');
assert.strictEqual(hex({ [Symbol.toPrimitive]: () => 'ab' }), '6162');
assert.strictEqual(hex({ valueOf: () => [9, 8] }), '0908');
assert.strictEqual(hex(JSON.parse(JSON.stringify(Buffer.from('json')))), '6a736f6e');
assert.strictEqual(hex('lone \ud800'), '6c6f6e6520efbfbd');

const source = Buffer.from('abc');
const copy = Buffer.from(source);
copy[0] = 0x7a;
assert.strictEqual(source.toString(), 'abc');

const expected = { code: 'ERR_INVALID_ARG_TYPE', name: 'TypeError' };
for (const bad of [undefined, null, 5, true, {}, Symbol('s'), () => 'f', new Map()]) {
  assert.throws(() => Buffer.from(bad), expected);
}
assert.throws(() => Buffer.from('a', 'klingon'), {
  code: 'ERR_UNKNOWN_ENCODING', name: 'TypeError', message: 'Unknown encoding: klingon',
});
