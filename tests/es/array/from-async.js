// SPDX-License-Identifier: Apache-2.0

// Array.fromAsync collects what is iterable, in turn or not, or like an array.
'use strict';
const assert = require('assert');

function counter(n) {
  let i = 0;
  return { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: i === n, value: i++ }) }) };
}

(async () => {
  assert.deepStrictEqual(await Array.fromAsync(counter(3)), [0, 1, 2]);
  assert.deepStrictEqual(await Array.fromAsync([1, Promise.resolve(2)]), [1, 2]);
  assert.deepStrictEqual(await Array.fromAsync({ length: 2, 0: 'a', 1: Promise.resolve('b') }), ['a', 'b']);
  assert.deepStrictEqual(await Array.fromAsync(new Set([1, 2]), async (v, i) => v * 10 + i), [10, 21]);
  await assert.rejects(Array.fromAsync(null), TypeError);
  await assert.rejects(Array.fromAsync([Promise.reject(new Error('mine'))]), /mine/);
})();
