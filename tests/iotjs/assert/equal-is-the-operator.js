// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
assert.throws(function() { assert.equal(NaN, NaN); }, assert.AssertionError);
assert.notEqual(NaN, NaN);
