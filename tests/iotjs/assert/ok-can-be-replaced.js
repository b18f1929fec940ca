// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.ok = function(value, words) { assert(value, 'mine ' + words); };
assert.throws(function() { assert.ok(0, 'words'); }, { message: 'mine words' });
