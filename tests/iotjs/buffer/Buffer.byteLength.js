// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(Buffer.byteLength('abc'), 3);
assert.strictEqual(Buffer.byteLength(''), 0);
assert.strictEqual(Buffer.byteLength('\u00e9\u20ac'), 5);
assert.strictEqual(Buffer.byteLength('abcd', 'hex'), 2);
assert.strictEqual(Buffer.byteLength('YWI=', 'base64'), 2);
assert.strictEqual(Buffer.byteLength('\ud83d\ude00'), 4);
assert.throws(function() { Buffer.byteLength(5); }, Error);
