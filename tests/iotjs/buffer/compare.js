// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
function compare(a, b) { return new Buffer(a).compare(new Buffer(b)); }

assert.deepEqual([compare('abc', 'abc'), compare('abc', 'abd'), compare('b', 'abc'), compare('ab', 'abc'), compare('', '')],
  [0, -1, 1, -1, 0]);
assert.strictEqual(compare([0xc8], [0x64]), 1); // bytes have no sign
[undefined, null, 'abc', {}, 5].forEach(function(value) {
  assert.throws(function() { new Buffer('abc').compare(value); }, TypeError);
});
