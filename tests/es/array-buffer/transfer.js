// SPDX-License-Identifier: Apache-2.0

// transfer gives the memory of an ArrayBuffer to a new one.
'use strict';
const assert = require('assert');

const first = new ArrayBuffer(4);
new Uint8Array(first).set([1, 2, 3, 4]);
const second = first.transfer();
assert.strictEqual(first.detached, true);
assert.strictEqual(first.byteLength, 0);
assert.deepStrictEqual([...new Uint8Array(second)], [1, 2, 3, 4]);
assert.deepStrictEqual([...new Uint8Array(second.transfer(6))], [1, 2, 3, 4, 0, 0]);
const short = new Uint8Array([9, 8]).buffer.transferToFixedLength(1);
assert.deepStrictEqual([...new Uint8Array(short)], [9]);
assert.strictEqual(short.detached, false);
assert.throws(() => first.transfer(), TypeError);
assert.throws(() => short.transfer(-1), RangeError);
