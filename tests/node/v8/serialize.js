// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const v8 = require('v8');

const bytes = (hex) => Buffer.from(`ff0f${hex}`, 'hex');
for (const [value, hex] of [
  [undefined, '5f'], [null, '30'], [true, '54'], [1, '4902'], [-1, '4901'], [-0, '4e0000000000000080'],
  [2 ** 31, '4e000000000000e041'], [NaN, '4e000000000000f87f'], [-1n, '5a110100000000000000'], ['abc', '2203616263'],
  ['é', '2201e9'], ['€', '6302ac20'], ['\ud800', '630200d8'], [[1, 2], '410249024904240002'],
  [{ a: 1, 2: 3 }, '6f490449062201614902' + '7b02'], [new Date(5), '440000000000001440'], [/a/gi, '5222016103'],
  [new Map([[1, 'x']]), '3b49022201783a02'], [new Set([1]), '2749022c01'], [Buffer.from('hi'), '5c0a026869'],
  [new Uint16Array([1, 2]), '5c040401000200'],
]) {
  assert.deepStrictEqual(v8.serialize(value), bytes(hex));
  assert.deepStrictEqual(v8.deserialize(bytes(hex)), value);
}
const cycle = { list: [1, , 3] }; // eslint-disable-line no-sparse-arrays
cycle.self = cycle;
const copy = v8.deserialize(v8.serialize(cycle));
assert.strictEqual(copy.self, copy);
assert.deepStrictEqual(copy.list, [1, , 3]); // eslint-disable-line no-sparse-arrays
const error = v8.deserialize(v8.serialize(new RangeError('far', { cause: cycle })));
assert(error instanceof RangeError);
assert.strictEqual(error.message, 'far');
assert.strictEqual(error.cause.self, error.cause);
assert.throws(() => v8.serialize(() => {}), { name: 'Error', message: '()=>{} could not be cloned.'.replace('()=>', '() => ') });
