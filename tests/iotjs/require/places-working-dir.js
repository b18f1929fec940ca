// SPDX-License-Identifier: Apache-2.0
// modes: both
// env: IOTJS_WORKING_DIR_PATH=fixtures/iotjs/places/work
// W itself and its iotjs_modules.
var assert = require('assert');
assert.strictEqual(require('moved').name, 'moved');
assert.strictEqual(require('in-work').name, 'in-work');
