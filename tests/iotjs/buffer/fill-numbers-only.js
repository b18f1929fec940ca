// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
assert.strictEqual(new Buffer('abc').fill('z').toString(), 'abc');
assert.strictEqual(new Buffer('abc').fill(0x7a, 1, 2).toString(), 'zzz');
