// SPDX-License-Identifier: Apache-2.0
'use strict';
// The listeners of an EventEmitterAsyncResource run in the context in which it was made.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const { EventEmitterAsyncResource, EventEmitter } = require('events');

const storage = new AsyncLocalStorage();
const emitter = storage.run('made', () => new EventEmitterAsyncResource({ name: 'Mine' }));
const plain = storage.run('made', () => new EventEmitter());
let heard = 0;
emitter.on('x', function(a) {
  heard++;
  assert.strictEqual(this, emitter);
  assert.strictEqual(a, 1);
  assert.strictEqual(storage.getStore(), 'made');
});
plain.on('x', () => assert.strictEqual(storage.getStore(), undefined));
assert.strictEqual(emitter.emit('x', 1), true);
assert.strictEqual(emitter.emit('y'), false);
plain.emit('x');
assert.strictEqual(heard, 1);
assert.strictEqual(emitter.asyncResource.asyncId(), emitter.asyncId);
assert.strictEqual(emitter.triggerAsyncId, 1);
assert.strictEqual(emitter.asyncResource.eventEmitter, emitter);
assert.strictEqual(emitter.emitDestroy(), undefined);
assert.throws(() => new EventEmitterAsyncResource(), { code: 'ERR_INVALID_ARG_TYPE' });
class Sub extends EventEmitterAsyncResource {}
assert.ok(new Sub().asyncId > emitter.asyncId);
