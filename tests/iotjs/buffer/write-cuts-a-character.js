// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var buf = new Buffer(2);
assert.strictEqual(buf.write('\u20ac'), 2);
assert.strictEqual(buf.toString('hex'), 'e282');
assert.strictEqual(buf.write('abc', 0, 9), 2);
