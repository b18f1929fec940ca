// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// The errors of values and places, and what noAssert makes of them.
var assert = require('assert');
var value = { name: 'TypeError', message: 'value is out of bounds' };
var place = { name: 'RangeError', message: 'index out of range' };

[['writeUInt8', 1, 256], ['writeUInt16LE', 2, 0x10000], ['writeUInt32LE', 4, 0x100000000]].forEach(function(row) {
  var buf = new Buffer(4);
  var write = buf[row[0]].bind(buf);
  assert.throws(function() { write(row[2], 0); }, value);
  assert.throws(function() { write(-1, 0); }, value);
  assert.throws(function() { write(1, 5 - row[1]); }, place);
  assert.throws(function() { write(1, -1); }, place);
  assert.strictEqual(write(1, 4, true), 4 + row[1]);
  assert.strictEqual(buf.toString('hex'), '00000000');
  assert.strictEqual(write(NaN, 0), row[1]);
});
