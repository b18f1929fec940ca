// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(module.require('assert'), assert);
assert.strictEqual(module.require('../../fixtures/iotjs/replaced'), require('../../fixtures/iotjs/replaced'));
