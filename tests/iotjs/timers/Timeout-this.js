// SPDX-License-Identifier: Apache-2.0
// modes: both
// this in a callback is what the function returned.
var assert = require('assert');
var calls = 0;
var t = setTimeout(function() {
  assert.strictEqual(this, t);
  calls++;
}, 1);
var i = setInterval(function() {
  assert.strictEqual(this, i);
  calls++;
  clearInterval(this);
}, 1);
process.on('exit', function() { assert.strictEqual(calls, 2); });
