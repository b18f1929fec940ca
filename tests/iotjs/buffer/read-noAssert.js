// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// The place is moved into the buffer, and an empty one reads as 0.
var assert = require('assert');
var buf = new Buffer([1, 2]);
var empty = new Buffer(0);

['readUInt8', 'readInt8', 'readUInt16LE'].forEach(function(name) {
  assert.throws(function() { buf[name](2); }, { name: 'RangeError', message: 'index out of range' });
  assert.strictEqual(empty[name](0, true), 0);
  assert.strictEqual(empty[name]({}, true), 0);
});
assert.strictEqual(buf.readUInt8(9, true), 2);
assert.strictEqual(new Buffer(2).readUInt16LE({}, true), 0);
