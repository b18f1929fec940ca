// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var Module = require('module');

var made = new Module('made', module);
assert.strictEqual(made.id, 'made');
assert.strictEqual(made.parent, module);
assert.deepEqual(made.exports, {});
assert.ok(module instanceof Module);
