// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
[5, {}, null, true].forEach(function(first) {
  assert.strictEqual(new Buffer('abc').toString(first), 'abc');
});
