// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.throws(function() { assert.fail(); }, assert.AssertionError);
assert.throws(function() { assert.fail(1, 2, 'words', '>'); },
  { name: 'AssertionError', message: 'words', actual: 1, expected: 2, operator: '>' });
