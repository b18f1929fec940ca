// SPDX-License-Identifier: Apache-2.0

// An AsyncDisposableStack waits for each end before the next.
'use strict';
const assert = require('assert');

const order = [];
const stack = new AsyncDisposableStack();
stack.use({ async [Symbol.asyncDispose]() {
  await null;
  order.push('async');
} });
stack.use({ [Symbol.dispose]() { order.push('sync'); } });
stack.defer(async () => {
  await null;
  await null;
  order.push('deferred');
});
stack.disposeAsync().then(() => assert.deepStrictEqual(order, ['deferred', 'sync', 'async']));
