// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var e = new (require('events'))();

e.on('x', function() { throw new RangeError('of the first'); });
e.on('x', function() { assert.fail('called'); });
assert.throws(function() { e.emit('x'); }, RangeError);
