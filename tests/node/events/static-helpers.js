// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const e = new EventEmitter();
const target = new EventTarget();
const f = () => {};
e.on('x', f);
target.addEventListener('x', f);
assert.deepStrictEqual(EventEmitter.getEventListeners(e, 'x'), [f]);
assert.deepStrictEqual(EventEmitter.getEventListeners(target, 'x'), [f]);
assert.strictEqual(EventEmitter.listenerCount(e, 'x'), 1);
EventEmitter.setMaxListeners(3, e, target);
assert.strictEqual(EventEmitter.getMaxListeners(e), 3);
assert.strictEqual(EventEmitter.getMaxListeners(target), 3);
EventEmitter.setMaxListeners(20);
assert.strictEqual(EventEmitter.defaultMaxListeners, 20);
assert.strictEqual(new EventEmitter().getMaxListeners(), 20);
let n = 0;
const controller = new AbortController();
EventEmitter.addAbortListener(controller.signal, () => { n++; });
controller.abort();
EventEmitter.addAbortListener(controller.signal, () => { n++; });
process.on('exit', () => assert.strictEqual(n, 2));
