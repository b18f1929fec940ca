// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
assert.strictEqual(new Buffer(-1).length, 0);
assert.strictEqual(new Buffer(NaN).length, 0);
