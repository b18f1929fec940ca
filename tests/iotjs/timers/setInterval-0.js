// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var calls = 0;
var i = setInterval(function() {
  if (++calls === 2) clearInterval(i);
}, 0);
process.on('exit', function() { assert.strictEqual(calls, 2); });
