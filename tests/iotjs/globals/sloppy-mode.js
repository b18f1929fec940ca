// SPDX-License-Identifier: Apache-2.0
// modes: both
// What old scripts rely on without 'use strict'.
var assert = require('assert');

assert.strictEqual(0666, 438);
(function() {
  undeclared = 1;
  assert.strictEqual(arguments.callee.length, 0);
})();
assert.strictEqual(undeclared, 1);
Object.freeze(assert.AssertionError.prototype);
assert.AssertionError.prototype.added = 1;
assert.strictEqual(assert.AssertionError.prototype.added, undefined);
