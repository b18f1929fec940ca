// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
[null, undefined, true, {}].forEach(function(value) {
  assert.throws(function() { new Buffer(value); }, TypeError);
});
