// SPDX-License-Identifier: Apache-2.0
// modes: both
// What a listener adds or removes does not change the call that is under way.
var assert = require('assert');
var e = new (require('events'))();
var calls = [];
function second() { calls.push('second'); }

e.on('x', function() {
  calls.push('first');
  e.removeListener('x', second);
  e.on('x', function() { calls.push('late'); });
});
e.on('x', second);
e.emit('x');
assert.deepEqual(calls, ['first', 'second']);
