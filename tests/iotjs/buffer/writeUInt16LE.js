// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer(3);
assert.strictEqual(buf.writeUInt16LE(0x1234), 2);
assert.strictEqual(buf.writeUInt16LE(0xabcd, 1), 3);
assert.strictEqual(buf.toString('hex'), '34cdab');
assert.throws(function() { buf.writeUInt16LE(1, 2); }, RangeError);
assert.throws(function() { buf.writeUInt16LE(0x10000, 0); });
