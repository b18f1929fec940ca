// SPDX-License-Identifier: Apache-2.0

// A helper that ends early, or whose callback throws, closes what is below it,
// once.
'use strict';
const assert = require('assert');

function source() {
  let closed = 0;
  return {
    __proto__: Iterator.prototype,
    next: () => ({ done: false, value: 1 }),
    return() {
      closed++;
      return {};
    },
    get closed() { return closed; },
  };
}

let it = source();
assert.deepStrictEqual(it.take(1).toArray(), [1]);
assert.strictEqual(it.closed, 1);

it = source();
const mapped = it.map((v) => v);
assert.deepStrictEqual(mapped.next(), { value: 1, done: false });
assert.deepStrictEqual(mapped.return(), { value: undefined, done: true });
assert.deepStrictEqual(mapped.return(), { value: undefined, done: true });
assert.strictEqual(it.closed, 1);

it = source();
assert.throws(() => it.forEach(() => { throw new Error('mine'); }), /mine/);
assert.strictEqual(it.closed, 1);

it = source();
assert.strictEqual(it.some(Boolean), true);
assert.strictEqual(it.closed, 1);
