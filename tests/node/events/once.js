// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const EventEmitter = require('events');
const e = new EventEmitter();
let n = 0;
const f = () => { n++; e.emit('x'); };
e.once('x', f);
assert.deepStrictEqual(e.listeners('x'), [f]);
assert.strictEqual(e.rawListeners('x')[0].listener, f);
e.emit('x');
assert.strictEqual(n, 1);
assert.strictEqual(e.emit('x'), false);
e.once('x', f).off('x', f);
assert.strictEqual(e.listenerCount('x'), 0);
const raw = e.once('y', () => { n = 10; }).rawListeners('y')[0];
raw();
assert.strictEqual(n, 10);
assert.strictEqual(e.listenerCount('y'), 0);
