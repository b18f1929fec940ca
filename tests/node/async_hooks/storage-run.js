// SPDX-License-Identifier: Apache-2.0
'use strict';
// run gives its callback a store, returns what it returns, and ends also by an exception.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
assert.strictEqual(storage.getStore(), undefined);
assert.strictEqual(storage.run(1, (a, b) => [storage.getStore(), a, b].join(), 2, 3), '1,2,3');
assert.strictEqual(storage.getStore(), undefined);

storage.run('outer', () => {
  storage.run('inner', () => assert.strictEqual(storage.getStore(), 'inner'));
  assert.strictEqual(storage.getStore(), 'outer');
  assert.throws(() => storage.run('lost', () => { throw new RangeError('x'); }), RangeError);
  assert.strictEqual(storage.getStore(), 'outer');
  storage.run(undefined, () => assert.strictEqual(storage.getStore(), undefined));
});

const other = new AsyncLocalStorage();
storage.run(1, () => other.run(2, () => assert.deepStrictEqual([storage.getStore(), other.getStore()], [1, 2])));
for (const name of ['run', 'exit', 'enterWith', 'getStore', 'disable']) {
  assert.ok(!Object.prototype.propertyIsEnumerable.call(AsyncLocalStorage.prototype, name), name);
}
assert.strictEqual(storage.run.length, 2);
assert.throws(() => storage.run(1), TypeError);
