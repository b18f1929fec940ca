// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.equal(1, '1');
assert.equal(null, undefined);
assert.throws(function() { assert.equal(1, 2); }, assert.AssertionError);
assert.throws(function() { assert.equal({}, {}, 'words'); }, { message: 'words', operator: '==' });
