// SPDX-License-Identifier: Apache-2.0
// modes: both
// It calls in order, with all arguments and itself as this, and tells whether anybody listens.
var assert = require('assert');
var e = new (require('events'))();
var calls = [];

e.on('x', function() { calls.push('first', this === e, [].slice.call(arguments)); });
e.on('x', function() { calls.push('second'); });
assert.strictEqual(e.emit('x', 1, 'b', null, 4, 5), true);
assert.strictEqual(e.emit('y'), false);
assert.deepEqual(calls, ['first', true, [1, 'b', null, 4, 5], 'second']);
