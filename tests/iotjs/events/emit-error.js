// SPDX-License-Identifier: Apache-2.0
// modes: both
// Without a listener it throws the error that it was given.
var assert = require('assert');
var e = new (require('events'))();
var thrown = new TypeError('own');
var caught;

try { e.emit('error', thrown); } catch (err) { caught = err; }
assert.strictEqual(caught, thrown);
assert.throws(function() { e.emit('error'); }, Error);
assert.throws(function() { e.emit('error', 'text'); }, Error);
e.on('error', function(err) { caught = err.message; });
assert.strictEqual(e.emit('error', new Error('heard')), true);
assert.strictEqual(caught, 'heard');
