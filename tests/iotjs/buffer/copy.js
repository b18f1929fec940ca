// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer('abcdef');
var target = new Buffer('......');

assert.strictEqual(buf.copy(target), 6);
assert.strictEqual(target.toString(), 'abcdef');
target = new Buffer('......');
assert.strictEqual(buf.copy(target, 2), 4);
assert.strictEqual(target.toString(), '..abcd');
assert.strictEqual(buf.copy(target, 0, 4), 2);
assert.strictEqual(target.toString(), 'efabcd');
assert.strictEqual(buf.copy(target, 1, 1, 3), 2);
assert.strictEqual(target.toString(), 'ebcbcd');
assert.strictEqual(buf.copy(target, 6), 0);
assert.strictEqual(buf.copy(target, 0, 3, 2), 0);
[undefined, null, 'abc', {}, 5].forEach(function(value) {
  assert.throws(function() { buf.copy(value); }, TypeError);
});
assert.throws(function() { buf.copy(target, -1); }, RangeError);
