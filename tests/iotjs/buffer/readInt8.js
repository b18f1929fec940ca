// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer([1, 255, 128]);
assert.deepEqual([buf.readInt8(), buf.readInt8(1), buf.readInt8(2)], [1, -1, -128]);
assert.throws(function() { buf.readInt8(3); }, RangeError);
