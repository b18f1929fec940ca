// SPDX-License-Identifier: Apache-2.0

// Numbers of 16 bits: Math.f16round and the methods of DataView.
'use strict';
const assert = require('assert');

for (const [value, want] of [
  [1.337, 1.3369140625], [65519, 65504], [65520, Infinity], [-1e6, -Infinity], [5e-8, 5.960464477539063e-8],
  [2 ** -25, 0], [-(2 ** -26), -0], [NaN, NaN], [0.1, 0.0999755859375], [2049, 2048], [2051, 2052], [0, 0],
]) {
  assert.strictEqual(Math.f16round(value), want);
}
const view = new DataView(new ArrayBuffer(4));
view.setFloat16(0, 1.5);
view.setFloat16(2, -2, true);
assert.strictEqual(view.getUint16(0), 0x3e00);
assert.strictEqual(view.getFloat16(0), 1.5);
assert.strictEqual(view.getFloat16(2, true), -2);
assert.throws(() => view.getFloat16(3), RangeError);
