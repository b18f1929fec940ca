// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const e = new (require('events'))();
const seen = [];
e.on('removeListener', (type, fn) => seen.push('-', type, fn.name));
e.on('newListener', (type, fn) => seen.push('+', type, fn.name, e.listenerCount(type)));
e.once('x', function a() {});
e.on('x', function b() {});
e.emit('x');
e.removeAllListeners('x');
assert.deepStrictEqual(seen, ['+', 'x', 'a', 0, '+', 'x', 'b', 1, '-', 'x', 'bound onceWrapper', '-', 'x', 'b']);
seen.length = 0;
e.on('y', function c() {});
e.removeAllListeners();
assert.deepStrictEqual(seen, ['+', 'y', 'c', 0, '-', 'newListener', '', '-', 'y', 'c']);
assert.deepStrictEqual(e.eventNames(), []);
