// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.strictEqual(new Buffer('abc').toString(), 'abc');
assert.strictEqual(new Buffer('').length, 0);
assert.strictEqual(new Buffer('616263', 'hex').toString(), 'abc');
assert.strictEqual(new Buffer('YWJj', 'base64').toString(), 'abc');
assert.strictEqual(new Buffer('YWI=', 'base64').toString(), 'ab');
assert.strictEqual(new Buffer('\u00e9\u20ac').length, 5);
