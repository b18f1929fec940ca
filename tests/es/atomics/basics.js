// SPDX-License-Identifier: Apache-2.0

// Atomics work on typed arrays of integers, and return what was there before.
'use strict';
const assert = require('assert');

const a = new Int32Array(new SharedArrayBuffer(8));
assert.strictEqual(Atomics.add(a, 0, 5), 0);
assert.strictEqual(Atomics.sub(a, 0, 2), 5);
assert.strictEqual(Atomics.or(a, 0, 4), 3);
assert.strictEqual(Atomics.and(a, 0, 6), 7);
assert.strictEqual(Atomics.xor(a, 0, 1), 6);
assert.strictEqual(Atomics.exchange(a, 0, 10), 7);
assert.strictEqual(Atomics.compareExchange(a, 0, 10, 11), 10);
assert.strictEqual(Atomics.compareExchange(a, 0, 10, 12), 11);
assert.strictEqual(Atomics.load(a, 0), 11);
assert.strictEqual(Atomics.store(a, 1, 3.7), 3);
assert.strictEqual(a[1], 3);

const b = new BigInt64Array(1);
assert.strictEqual(Atomics.add(b, 0, 2n ** 63n), 0n);
assert.strictEqual(b[0], -(2n ** 63n));
const bytes = new Uint8Array([255]);
assert.strictEqual(Atomics.add(bytes, 0, 2), 255);
assert.strictEqual(bytes[0], 1);

assert.strictEqual(Atomics.isLockFree(4), true);
assert.strictEqual(Atomics.notify(a, 0, 1), 0);
assert.throws(() => Atomics.add(new Float64Array(1), 0, 1), TypeError);
assert.throws(() => Atomics.load(a, 2), RangeError);
