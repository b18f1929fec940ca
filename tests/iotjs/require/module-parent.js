// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(module.parent, null);
assert.strictEqual(require('../../fixtures/iotjs/module').parent, module);
