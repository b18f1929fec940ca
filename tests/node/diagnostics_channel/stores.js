// SPDX-License-Identifier: Apache-2.0
'use strict';
// bindStore gives what runs in runStores a store, which a function may make of the message.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const dc = require('diagnostics_channel');

const channel = dc.channel('mine');
const plain = new AsyncLocalStorage();
const made = new AsyncLocalStorage();
channel.bindStore(plain);
channel.bindStore(made, (message) => message.id * 2);
let heard = 0;
channel.subscribe(() => {
  heard++;
  assert.strictEqual(made.getStore(), 6);
});
const message = { id: 3 };
const result = channel.runStores(message, function(a, b) {
  assert.strictEqual(plain.getStore(), message);
  assert.strictEqual(this.self, true);
  setImmediate(() => assert.strictEqual(made.getStore(), 6));
  return a + b;
}, { self: true }, 1, 2);
assert.strictEqual(result, 3);
assert.strictEqual(heard, 1);
assert.strictEqual(plain.getStore(), undefined);
assert.strictEqual(channel.unbindStore(plain), true);
assert.strictEqual(channel.unbindStore(plain), false);
