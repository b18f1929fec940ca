// SPDX-License-Identifier: Apache-2.0
var assert = require('assert');
for (var i = 0; i < 2; i++) {
  assert.throws(function() { require('../../fixtures/iotjs/throws'); }, RangeError);
}
