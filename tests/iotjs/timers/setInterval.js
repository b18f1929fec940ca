// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var timers = require('timers');
var calls = 0;
var i = timers.setInterval(function(x) {
  assert.strictEqual(x, 'x');
  assert.strictEqual(this, i);
  if (++calls === 3) clearInterval(this);
}, 1, 'x');
process.on('exit', function() { assert.strictEqual(calls, 3); });
