// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var buf = new Buffer(64);
buf.write('ping');
assert.strictEqual(buf.toString(), 'ping');
assert.ok(buf == 'ping');
assert.strictEqual(buf.toString('hex', 0, 6), '70696e670000');
