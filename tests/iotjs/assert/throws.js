// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.throws(function() { throw new Error('any'); });
assert.throws(function() { throw new TypeError('of the class'); }, TypeError);
assert.throws(function() { throw new TypeError('of a subclass'); }, Error, 'words');
assert.throws(function() { throw 'a text'; });
assert.throws(function() {
  assert.throws(function() {});
}, assert.AssertionError);
