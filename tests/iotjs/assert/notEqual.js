// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.notEqual(1, 2);
assert.throws(function() { assert.notEqual(1, '1'); }, assert.AssertionError);
assert.throws(function() { assert.notEqual(null, undefined, 'words'); }, { message: 'words', operator: '!=' });
