// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.notStrictEqual(1, '1');
assert.throws(function() { assert.notStrictEqual('a', 'a'); }, assert.AssertionError);
assert.throws(function() { assert.notStrictEqual(1, 1, 'words'); }, { message: 'words' });
