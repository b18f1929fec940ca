// SPDX-License-Identifier: Apache-2.0
'use strict';
// A store follows reactions of promises, await, and the then of objects that are waited for.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
let settle;
const shared = new Promise((resolve) => { settle = resolve; });
let ended = 0;

function thenable(store) {
  return {
    then(resolve) {
      assert.strictEqual(storage.getStore(), store);
      setImmediate(() => {
        assert.strictEqual(storage.getStore(), store);
        resolve('value');
      });
    },
  };
}

async function flow(store) {
  assert.strictEqual(storage.getStore(), store);
  await shared;
  assert.strictEqual(storage.getStore(), store);
  assert.strictEqual(await thenable(store), 'value');
  assert.strictEqual(storage.getStore(), store);
  await Promise.resolve().then(() => thenable(store));
  assert.strictEqual(storage.getStore(), store);
  await storage.run('other', async () => {
    await null;
    assert.strictEqual(storage.getStore(), 'other');
  });
  assert.strictEqual(storage.getStore(), store);
  await Promise.all([1, Promise.reject(new Error('x'))]).catch(() => assert.strictEqual(storage.getStore(), store));
  ended++;
}

storage.run(1, flow, 1);
storage.run(2, flow, 2);
flow(undefined);
storage.run(3, () => settle());
process.on('exit', () => assert.strictEqual(ended, 3));
