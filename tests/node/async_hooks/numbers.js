// SPDX-License-Identifier: Apache-2.0
'use strict';
// Each callback has a number of its own, also those of promises; without a hook, too.
const assert = require('assert');
const { executionAsyncId, triggerAsyncId } = require('async_hooks');

assert.strictEqual(executionAsyncId(), 1);
assert.strictEqual(triggerAsyncId(), 0);
const ids = new Set([1]);
const own = () => {
  const id = executionAsyncId();
  assert.ok(!ids.has(id), `${id} twice`);
  ids.add(id);
  assert.strictEqual(executionAsyncId(), id);
};
setTimeout(own, 1);
setTimeout(own, 1);
setImmediate(own);
process.nextTick(own);
setImmediate(() => {
  const id = executionAsyncId();
  setImmediate(() => assert.strictEqual(triggerAsyncId(), id));
});
process.on('exit', () => assert.strictEqual(ids.size, 5));
