// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
assert.strictEqual(EventEmitter.EventEmitter, EventEmitter);
assert.strictEqual(EventEmitter.usingDomains, false);
assert.strictEqual(EventEmitter.prototype.on, EventEmitter.prototype.addListener);
assert.strictEqual(EventEmitter.prototype.off, EventEmitter.prototype.removeListener);
const e = new EventEmitter();
const seen = [];
function first(...args) { seen.push('first', this === e, ...args); }
assert.strictEqual(e.on('x', first), e);
e.prependListener('x', (...args) => seen.push('before', ...args));
assert.strictEqual(e.emit('x', 1, 2, 3, 4), true);
assert.strictEqual(e.emit('y'), false);
assert.deepStrictEqual(seen, ['before', 1, 2, 3, 4, 'first', true, 1, 2, 3, 4]);
e.off('x', first);
assert.strictEqual(e.listenerCount('x'), 1);
assert.strictEqual(e.removeAllListeners('x').emit('x'), false);
