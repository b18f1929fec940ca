// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// A module's id is what was given to require.
var assert = require('assert');
assert.strictEqual(require('../../fixtures/iotjs/module').id, '../../fixtures/iotjs/module');
assert.strictEqual(module.id, process.argv[1]);
