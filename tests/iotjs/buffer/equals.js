// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer('abc');
assert.deepEqual([buf.equals(new Buffer('abc')), buf.equals(new Buffer('abd')), buf.equals(new Buffer('ab')), buf.equals(buf)],
  [true, false, false, true]);
[undefined, null, 'abc', {}, 5].forEach(function(value) {
  assert.throws(function() { buf.equals(value); }, TypeError);
});
