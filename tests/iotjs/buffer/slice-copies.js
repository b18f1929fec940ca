// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var buf = new Buffer('abc');
buf.slice(1).fill(0x7a);
assert.strictEqual(buf.toString(), 'abc');
