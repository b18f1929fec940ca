// SPDX-License-Identifier: Apache-2.0
// modes: both
// A path is the same module however it is written.
var assert = require('assert');
assert.strictEqual(require('../../fixtures/iotjs/count'), require('../../iotjs/../fixtures/./iotjs/count.js'));
