// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
[undefined, null, 5, 'text', {}].forEach(function(fn) {
  assert.throws(function() { process.nextTick(fn); }, TypeError);
});
