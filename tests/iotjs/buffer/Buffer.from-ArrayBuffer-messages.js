// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var memory = new ArrayBuffer(5);
[-1, 6].forEach(function(offset) {
  assert.throws(function() { Buffer.from(memory, offset); }, { name: 'RangeError', message: "'offset' is out of bounds" });
});
assert.throws(function() { Buffer.from(memory, 1, 5); }, { name: 'RangeError', message: "'length' is out of bounds" });
