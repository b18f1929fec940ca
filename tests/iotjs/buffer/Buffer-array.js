// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(new Buffer([0x61, 0x162, -157]).toString(), 'abc');
assert.strictEqual(new Buffer([]).length, 0);
