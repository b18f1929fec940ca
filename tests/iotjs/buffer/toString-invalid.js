// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
[[0xff], [0x61, 0xc3], [0xe2, 0x82]].forEach(function(bytes) {
  assert.throws(function() { new Buffer(bytes).toString(); }, { name: 'TypeError', message: 'Invalid UTF-8 string' });
});
