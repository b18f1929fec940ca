// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer(3);
assert.strictEqual(buf.writeUInt8(1), 1);
assert.strictEqual(buf.writeUInt8(255, 2), 3);
assert.strictEqual(buf.toString('hex'), '0100ff');
assert.throws(function() { buf.writeUInt8(1, 3); }, RangeError);
assert.throws(function() { buf.writeUInt8(256, 0); });
assert.throws(function() { buf.writeUInt8(-1, 0); });
