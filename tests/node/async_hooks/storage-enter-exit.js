// SPDX-License-Identifier: Apache-2.0
'use strict';
// enterWith lasts until the callback ends, exit hides the store, and disable hides it everywhere.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
const seen = [];
setImmediate(() => {
  storage.enterWith('first');
  setImmediate(() => {
    seen.push(storage.getStore());
    storage.disable();
    assert.strictEqual(storage.getStore(), undefined);
    storage.run('again', () => assert.strictEqual(storage.getStore(), 'again'));
  });
});
setImmediate(() => seen.push(storage.getStore()));
process.on('exit', () => assert.deepStrictEqual(seen, [undefined, 'first']));

const hidden = new AsyncLocalStorage();
hidden.run(7, () => {
  const given = hidden.exit((a, b) => {
    assert.strictEqual(hidden.getStore(), undefined);
    setTimeout(() => assert.strictEqual(hidden.getStore(), undefined), 1);
    return a + b;
  }, 1, 2);
  assert.strictEqual(given, 3);
  assert.strictEqual(hidden.getStore(), 7);
});
