// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var bytes = new Uint8Array([1, 2]);
var buf = Buffer.from(bytes.buffer);
bytes[0] = 9;
assert.strictEqual(buf.toString('hex'), '0102');
