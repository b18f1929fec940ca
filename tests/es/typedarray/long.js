// SPDX-License-Identifier: Apache-2.0
'use strict';
// Typed arrays that are long are worked on in pieces, which nobody sees.
const assert = require('assert');
const n = 2 ** 22 + 5;

const bytes = new Uint8Array(n);
assert.strictEqual(bytes.fill(7, 3, -2), bytes);
assert.deepStrictEqual([bytes[2], bytes[3], bytes[n - 3], bytes[n - 2]], [0, 7, 7, 0]);
assert.strictEqual(bytes.indexOf(7), 3);
assert.strictEqual(bytes.indexOf(0, 3), n - 2);
assert.strictEqual(bytes.indexOf(9), -1);
assert.strictEqual(bytes.includes(0, 3), true);
assert.strictEqual(bytes.includes(9), false);
bytes[0] = 200;
assert.strictEqual(bytes.reverse(), bytes);
assert.deepStrictEqual([bytes[0], bytes[2], bytes[n - 1]], [0, 7, 200]);
assert.strictEqual(bytes.toReversed()[0], 200);
assert.deepStrictEqual([bytes.toSorted()[n - 1], bytes.toSorted()[0], bytes[n - 1]], [200, 0, 200]);
assert.strictEqual(bytes.join('').length, n + 2);
assert.strictEqual(bytes.join().length, 2 * n - 1 + 2);

const signed = new Int8Array(n);
signed[5] = -100;
signed[6] = 100;
signed.sort();
assert.deepStrictEqual([signed[0], signed[1], signed[n - 1]], [-100, 0, 100]);

for (const F of [Float32Array, Float64Array]) {
  const floats = new F(n).fill(1);
  floats.set([NaN, 0, -0, -Infinity, Infinity, -1.5, 2]);
  floats.sort();
  assert.deepStrictEqual([...floats.subarray(0, 5)], [-Infinity, -1.5, -0, 0, 1]);
  assert.deepStrictEqual([...floats.subarray(n - 3)], [2, Infinity, NaN]);
  assert.strictEqual(floats.indexOf(NaN), -1);
  assert.strictEqual(floats.includes(NaN), true);
}
for (const [F, values] of [
  [Int16Array, [-3, 5]], [Uint16Array, [1, 65535]], [Int32Array, [-(2 ** 31), 9]], [Uint32Array, [1, 2 ** 32 - 1]],
]) {
  const list = new F(n).fill(values[1], 1, 2).fill(values[0], 2, 3);
  list.sort();
  assert.deepStrictEqual([Math.min(list[0], list[1]), list[n - 1]], [Math.min(0, values[0]), values[1]]);
}
const big = new BigInt64Array(n);
big[0] = 5n;
big[1] = -5n;
big.sort();
assert.deepStrictEqual([big[0], big[n - 1]], [-5n, 5n]);
assert.throws(() => big.sort(1), TypeError);

const wide = new Float64Array(bytes);
assert.deepStrictEqual([wide.length, wide[2], wide[n - 1]], [n, 7, 200]);
const narrow = new Uint8Array(n + 1);
narrow.set(wide, 1);
assert.deepStrictEqual([narrow[0], narrow[3], narrow[n]], [0, 7, 200]);
assert.throws(() => narrow.set(wide, 2), RangeError);
assert.throws(() => new BigInt64Array(bytes), TypeError);
let calls = 0;
assert.strictEqual(bytes.findLastIndex((v, i, all) => { calls++; return v === 200 && all === bytes; }), n - 1);
assert.strictEqual(calls, 1);
