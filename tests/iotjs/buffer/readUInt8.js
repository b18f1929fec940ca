// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer([1, 255]);
assert.deepEqual([buf.readUInt8(), buf.readUInt8(0), buf.readUInt8(1)], [1, 1, 255]);
assert.throws(function() { buf.readUInt8(2); }, RangeError);
assert.throws(function() { buf.readUInt8(-1); }, RangeError);
