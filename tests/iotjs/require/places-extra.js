// SPDX-License-Identifier: Apache-2.0
// modes: both
// env: IOTJS_EXTRA_MODULE_PATH=/nowhere:fixtures/iotjs/places:fixtures/iotjs/places/work
// Each part in turn, the first that has it wins.
var assert = require('assert');
assert.strictEqual(require('here').name, 'here');
assert.strictEqual(require('moved').name, 'moved');
