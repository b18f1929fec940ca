// SPDX-License-Identifier: Apache-2.0
// modes: both
// The last one that is the same function goes.
var assert = require('assert');
var e = new (require('events'))();
var calls = [];
function a() { calls.push('a'); }
function b() { calls.push('b'); }

e.on('x', a).on('x', b).on('x', a);
assert.strictEqual(e.removeListener('x', a), e);
e.emit('x');
assert.deepEqual(calls, ['a', 'b']);
e.removeListener('x', a).removeListener('x', b).removeListener('x', b).removeListener('y', a);
assert.strictEqual(e.emit('x'), false);
