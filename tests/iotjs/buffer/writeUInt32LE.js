// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer(5);
assert.strictEqual(buf.writeUInt32LE(0x12345678), 4);
assert.strictEqual(buf.writeUInt32LE(0xfedcba98, 1), 5);
assert.strictEqual(buf.toString('hex'), '7898badcfe');
assert.throws(function() { buf.writeUInt32LE(1, 2); }, RangeError);
assert.throws(function() { buf.writeUInt32LE(0x100000000, 0); });
