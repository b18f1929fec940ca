// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.strictEqual(module.exports, exports);
assert.strictEqual(require('../../fixtures/iotjs/replaced')(2), 4);
assert.strictEqual(require('../../fixtures/iotjs/replaced'), require('../../fixtures/iotjs/replaced.js'));
