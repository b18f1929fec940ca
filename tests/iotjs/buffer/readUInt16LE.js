// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer([0x34, 0x12, 0xff]);
assert.deepEqual([buf.readUInt16LE(), buf.readUInt16LE(1)], [0x1234, 0xff12]);
assert.throws(function() { buf.readUInt16LE(2); }, RangeError);
