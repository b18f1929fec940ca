// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer(3);
assert.strictEqual(buf.fill(0x61), buf);
assert.strictEqual(buf.toString(), 'aaa');
assert.strictEqual(buf.fill(0x162).toString(), 'bbb');
assert.strictEqual(buf.fill(0).toString('hex'), '000000');
