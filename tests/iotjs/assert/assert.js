// SPDX-License-Identifier: Apache-2.0
// modes: both
// The module is a function, and assert.assert is the same one.
var assert = require('assert');

[assert, assert.assert].forEach(function(check) {
  check(true);
  check('text', 'words');
  [false, 0, '', null, undefined, NaN].forEach(function(value) {
    var err;
    try { check(value, 'words'); } catch (e) { err = e; }
    assert.equal(err instanceof assert.AssertionError, true);
    assert.equal(err.message, 'words');
    assert.equal(err.operator, '==');
    assert.equal(err.expected, true);
  });
});
