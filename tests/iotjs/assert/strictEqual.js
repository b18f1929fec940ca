// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.strictEqual('a', 'a');
assert.throws(function() { assert.strictEqual(1, '1'); }, assert.AssertionError);
assert.throws(function() { assert.strictEqual(null, undefined, 'words'); }, { message: /^words/ });
