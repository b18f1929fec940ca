// SPDX-License-Identifier: Apache-2.0
'use strict';
// An AsyncResource runs functions in the context in which it was made, and has numbers.
const assert = require('assert');
const { AsyncLocalStorage, AsyncResource, executionAsyncId, executionAsyncResource, triggerAsyncId } = require('async_hooks');

const storage = new AsyncLocalStorage();
const resource = storage.run('made', () => new AsyncResource('Mine'));
assert.strictEqual(executionAsyncId(), 1);
assert.strictEqual(resource.triggerAsyncId(), 1);
assert.ok(resource.asyncId() > 1);

const self = {};
const result = resource.runInAsyncScope(function(...args) {
  assert.strictEqual(this, self);
  assert.strictEqual(storage.getStore(), 'made');
  assert.strictEqual(executionAsyncId(), resource.asyncId());
  assert.strictEqual(triggerAsyncId(), 1);
  assert.strictEqual(executionAsyncResource(), resource);
  return args;
}, self, 1, 2);
assert.deepStrictEqual(result, [1, 2]);
assert.strictEqual(storage.getStore(), undefined);
assert.strictEqual(resource.emitDestroy(), resource);

const bound = resource.bind(function(a) { return [storage.getStore(), this, a]; }, 'self');
assert.deepStrictEqual(bound(3).map(String), ['made', 'self', '3']);
assert.strictEqual(bound.length, 1);
assert.strictEqual(AsyncResource.bind(() => executionAsyncId())() > resource.asyncId(), true);

assert.throws(() => new AsyncResource(), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => new AsyncResource('x', { triggerAsyncId: -2 }), { name: 'RangeError', code: 'ERR_INVALID_ASYNC_ID' });
assert.strictEqual(new AsyncResource('x', { triggerAsyncId: 12 }).triggerAsyncId(), 12);
class Sub extends AsyncResource {}
assert.ok(new Sub('y').asyncId() > resource.asyncId());
