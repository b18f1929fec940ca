// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// A module that threw stays, with what it had exported.
var assert = require('assert');

assert.throws(function() { require('../../fixtures/iotjs/throws'); }, RangeError);
assert.strictEqual(require('../../fixtures/iotjs/throws').before, 1);
assert.throws(function() { require('../../fixtures/iotjs/syntax'); }, SyntaxError);
assert.deepEqual(require('../../fixtures/iotjs/syntax'), {});
