// SPDX-License-Identifier: Apache-2.0
// modes: both
// In a cycle a module sees what the other had exported so far.
var assert = require('assert');
var a = require('../../fixtures/iotjs/cycle-a');
assert.strictEqual(a.seenByB, 'before');
assert.strictEqual(a.b.done, true);
assert.strictEqual(a.state, 'after');
