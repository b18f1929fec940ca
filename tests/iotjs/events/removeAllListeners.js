// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var e = new (require('events'))();
function f() {}

e.on('x', f).on('y', f).on('z', f);
assert.strictEqual(e.removeAllListeners('x'), e);
assert.deepEqual([e.emit('x'), e.emit('y'), e.emit('z')], [false, true, true]);
assert.strictEqual(e.removeAllListeners(), e);
assert.deepEqual([e.emit('y'), e.emit('z')], [false, false]);
