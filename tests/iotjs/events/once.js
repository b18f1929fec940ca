// SPDX-License-Identifier: Apache-2.0
// modes: both
// It is gone before it runs, and its own function takes it away.
var assert = require('assert');
var e = new (require('events'))();
var calls = [];
function f(x) {
  calls.push(x);
  if (calls.length < 3) e.emit('x', 'nested');
}

assert.strictEqual(e.once('x', f), e);
assert.strictEqual(e.emit('x', 1), true);
assert.strictEqual(e.emit('x', 2), false);
assert.deepEqual(calls, [1]);
e.once('x', f);
e.removeListener('x', f);
assert.strictEqual(e.emit('x', 3), false);
