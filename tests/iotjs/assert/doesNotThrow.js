// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var thrown = new Error('unwanted');

assert.doesNotThrow(function() {});
assert.doesNotThrow(function() {}, 'words');
var caught;
try {
  assert.doesNotThrow(function() { throw thrown; }, 'words');
} catch (e) {
  caught = e;
}
assert.strictEqual(caught instanceof assert.AssertionError, true);
assert.strictEqual(caught.actual, thrown);
assert.ok(/^Got unwanted exception.*words/.test(caught.message), caught.message);
