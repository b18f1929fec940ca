// SPDX-License-Identifier: Apache-2.0
// modes: both
// Old scripts make _events, or what it has, false.
var assert = require('assert');
var e = new (require('events'))();

e._events = false;
assert.strictEqual(e.emit('x'), false);
e._events = false;
e.addListener('x', function() {});
assert.strictEqual(e.emit('x'), true);
e._events = false;
e.removeListener('x', function() {});
e._events = {};
e._events.error = false;
assert.strictEqual(e.emit('y'), false);
