// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var thrown = new Error('of another class');
var caught;
try {
  assert.throws(function() { throw thrown; }, TypeError);
} catch (e) {
  caught = e;
}
assert.strictEqual(caught, thrown);
