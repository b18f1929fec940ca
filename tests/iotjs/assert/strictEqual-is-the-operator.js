// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');

assert.strictEqual(0, -0);
assert.notStrictEqual(NaN, NaN);
assert.throws(function() { assert.strictEqual(NaN, NaN); }, { operator: '===' });
assert.throws(function() { assert.notStrictEqual(0, -0); }, { operator: '!==' });
