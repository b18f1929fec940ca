// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
[undefined, null, 5, {}, true].forEach(function(id) {
  assert.throws(function() { require(id); }, Error);
});
