// SPDX-License-Identifier: Apache-2.0

// Iterators have the methods that arrays have, and work them off as they are
// asked.
'use strict';
const assert = require('assert');

function* numbers() {
  for (let i = 1; ; i++) yield i;
}

assert.deepStrictEqual(numbers().filter((n) => n % 2).map((n, i) => n * 10 + i).drop(1).take(3).toArray(), [31, 52, 73]);
assert.deepStrictEqual([...[1, 2].values().flatMap((n) => [n, n])], [1, 1, 2, 2]);
assert.strictEqual(numbers().take(4).reduce((a, b) => a + b), 10);
assert.strictEqual(numbers().some((n) => n > 5), true);
assert.strictEqual(numbers().take(3).every((n) => n < 3), false);
assert.strictEqual(numbers().find((n) => n * n > 50), 8);
assert.deepStrictEqual(new Map([['a', 1]]).keys().map((k) => k + '!').toArray(), ['a!']);

const seen = [];
new Set(['x', 'y']).values().forEach((v, i) => seen.push(v + i));
assert.deepStrictEqual(seen, ['x0', 'y1']);

const lazy = [1].values().map(() => { throw new Error('called'); });
assert.throws(() => lazy.next(), /called/);
assert.strictEqual(lazy.next().done, true);
assert.throws(() => [].values().take(-1), RangeError);
assert.throws(() => [].values().map(1), TypeError);
