// SPDX-License-Identifier: Apache-2.0
// What IoT.js scripts do with assert. Sloppy mode: assigning to a class's name is ignored, not refused.
var assert = require('assert');

assert.assert(1 == 1);
assert.AssertionError.name = 'something';

var seen = [];
[function() { assert.assert(false, 'words'); }, function() { assert.fail('a', 'b', 'words', 'op'); }].forEach(function(fn) {
  try {
    fn();
  } catch (e) {
    seen.push([e instanceof assert.AssertionError, e.name, e.actual, e.expected, e.operator, e.message]);
  }
});
assert.deepEqual(seen, [
  [true, 'AssertionError', false, true, '==', 'words'],
  [true, 'AssertionError', 'a', 'b', 'op', 'words'],
]);

// An error of another class comes through.
assert.throws(function() {
  assert.throws(function() { assert.strictEqual(1, 0); }, TypeError);
}, assert.AssertionError);
assert.doesNotThrow(function() { assert.equal(0, false); }, 'words');

assert.ok = function(value) { assert(value, 'replaced'); };
assert.throws(function() { assert.ok(false); }, /replaced/);
