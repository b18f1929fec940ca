// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var first = new Buffer('abc');
var second = new Buffer(first);
second.writeUInt8(0x41, 0);
assert.strictEqual(first.toString() + second.toString(), 'abcAbc');
