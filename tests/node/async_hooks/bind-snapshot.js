// SPDX-License-Identifier: Apache-2.0
'use strict';
// AsyncLocalStorage.bind and snapshot keep the context for a function that is called elsewhere.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
const [bound, inside] = storage.run(1, () => [
  AsyncLocalStorage.bind(function(a, b) { return [storage.getStore(), a, b, this.x]; }),
  AsyncLocalStorage.snapshot(),
]);
storage.run(2, () => {
  assert.deepStrictEqual(bound.call({ x: 'this' }, 'a', 'b'), [1, 'a', 'b', 'this']);
  assert.strictEqual(inside((add) => storage.getStore() + add, 10), 11);
  assert.strictEqual(storage.getStore(), 2);
});
assert.strictEqual(bound.length, 2);
assert.throws(() => AsyncLocalStorage.bind(5), { code: 'ERR_INVALID_ARG_TYPE' });
