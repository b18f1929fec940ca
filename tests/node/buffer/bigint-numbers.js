// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const buffer = Buffer.alloc(8);
// A number that could not be written anyway is out of range, another one is no BigInt.
for (const value of [-1, Infinity, 2 ** 64]) {
  assert.throws(() => buffer.writeBigUInt64LE(value), { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
}
for (const value of [-Infinity, Infinity, 2 ** 63]) {
  assert.throws(() => buffer.writeBigInt64BE(value), { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
}
for (const value of [0, 1, NaN]) {
  assert.throws(() => buffer.writeBigUInt64LE(value), TypeError);
  assert.throws(() => buffer.writeBigInt64BE(value), TypeError);
}
assert.deepStrictEqual(buffer, Buffer.alloc(8));
