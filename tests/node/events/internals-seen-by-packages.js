// SPDX-License-Identifier: Apache-2.0

// Packages read _events, change the arrays in it, and reset it.
const assert = require('assert');
const EventEmitter = require('events');
const e = new EventEmitter();
const seen = [];
const a = () => seen.push('a');
const b = () => seen.push('b');
e.on('x', a);
assert.strictEqual(e._events.x, a);
assert.strictEqual(e._eventsCount, 1);
e.on('x', b);
e._events.x.unshift(() => seen.push('first'));
e.once('x', () => seen.push('once'));
e.emit('x');
e.emit('x');
assert.deepStrictEqual(seen, ['first', 'a', 'b', 'once', 'first', 'a', 'b']);
e._events = {};
assert.strictEqual(e.emit('x'), false);
e._events.y = a;
assert.strictEqual(e.emit('y'), true);
assert.strictEqual(e._maxListeners, undefined);
e.setMaxListeners(3);
assert.strictEqual(e._maxListeners, 3);
