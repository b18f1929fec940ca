// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const noRoom = { name: 'RangeError', message: 'Array buffer allocation failed' };
assert.throws(() => new ArrayBuffer(2 ** 40), noRoom);
assert.throws(() => new ArrayBuffer(2 ** 52), noRoom);
for (const Class of [Uint8Array, Float64Array, BigInt64Array]) {
  const typed = { name: 'RangeError', message: 'Invalid typed array length: 1099511627776' };
  assert.throws(() => new Class(2 ** 40), typed);
  assert.throws(() => new Class({ length: 2 ** 40 }), typed);
}
assert.throws(() => Uint8Array.from({ length: 2 ** 40 }), { name: 'RangeError' });
assert.throws(() => Buffer.alloc(2 ** 40), { name: 'RangeError' });
assert.throws(() => BigInt.asUintN(2 ** 53 - 1, -1n), { name: 'RangeError' });
assert.strictEqual(BigInt.asUintN(8, 257n), 1n);
assert.deepStrictEqual([...new Uint8Array({ length: 2, 0: 1, 1: 2 })], [1, 2]);
assert.strictEqual(new Float64Array(3).byteLength, 24);
