// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const tooBig = { name: 'RangeError', message: 'Maximum BigInt size exceeded' };

assert.throws(() => 1n << (2n ** 40n), tooBig);
assert.throws(() => 1n << (1n << 33n), tooBig);
assert.throws(() => 1n << (2n ** 64n), tooBig);
assert.throws(() => 1n >> -(2n ** 40n), tooBig);
assert.throws(() => (2n ** 64n) ** (2n ** 40n), tooBig);
assert.throws(() => 3n ** (2n ** 30n), tooBig);
assert.throws(() => (-2n) ** (2n ** 70n), tooBig);
assert.throws(() => { let x = 1n; x <<= 2n ** 40n; }, tooBig);
assert.throws(() => { const o = { x: 3n }; o.x **= 2n ** 40n; }, tooBig);
assert.throws(() => 1n << { valueOf: () => 2n ** 40n }, tooBig);
assert.throws(() => Function('a', 'b', 'return a << b')(1n, 2n ** 40n), tooBig);

// What is small enough is calculated, however far it is shifted.
const log = [];
const value = (name, v) => ({ valueOf() { log.push(name); return v; } });
assert.strictEqual(value('left', 3n) << value('right', 4n), 48n);
assert.deepStrictEqual(log, ['left', 'right']);
assert.strictEqual(0n << (2n ** 70n), 0n);
assert.strictEqual(5n >> (2n ** 64n), 0n);
assert.strictEqual(-5n >> (2n ** 64n), -1n);
assert.strictEqual(5n << -(2n ** 64n), 0n);
assert.strictEqual(-5n >> 1n, -3n);
assert.strictEqual(1n ** (2n ** 70n), 1n);
assert.strictEqual((-1n) ** (2n ** 70n + 1n), -1n);
assert.strictEqual(0n ** (2n ** 70n), 0n);
assert.strictEqual(2n ** 10n + (1n << 3n), 1032n);
assert.strictEqual(1 << 33, 2);
assert.strictEqual(-1 >> { valueOf: () => 1 }, -1);
assert.strictEqual(2 ** 0.5, Math.SQRT2);
assert.throws(() => 1n << 1, TypeError);
assert.throws(() => 1 ** { valueOf: () => 1n }, TypeError);
assert.throws(() => 2n ** -1n, RangeError);
