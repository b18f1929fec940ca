// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(Buffer.from([0x61, 0x162]).toString(), 'ab');
assert.strictEqual(Buffer.from([1, 2, 3], 1, 1).length, 3);
assert.strictEqual(Buffer.from('abc').toString(), 'abc');
assert.strictEqual(Buffer.from('616263', 'hex').toString(), 'abc');
var first = new Buffer('abc');
var second = Buffer.from(first);
second.writeUInt8(0x41, 0);
assert.strictEqual(first.toString(), 'abc');
[undefined, null, 5, {}, true].forEach(function(value) {
  assert.throws(function() { Buffer.from(value); }, TypeError);
});
