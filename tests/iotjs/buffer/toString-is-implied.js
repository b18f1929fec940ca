// SPDX-License-Identifier: Apache-2.0
// modes: both
// A Buffer compares and joins as its text.
var assert = require('assert');
var buf = new Buffer('abc');
assert.ok(buf == 'abc');
assert.strictEqual('> ' + buf, '> abc');
