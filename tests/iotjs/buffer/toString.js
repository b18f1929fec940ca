// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer('abcdef');
assert.strictEqual(buf.toString(), 'abcdef');
assert.strictEqual(buf.toString(undefined, 2), 'cdef');
assert.strictEqual(buf.toString(undefined, 1, 3), 'bc');
assert.strictEqual(buf.toString('utf8', 4, 99), 'ef');
assert.strictEqual(buf.toString('hex'), '616263646566');
assert.strictEqual(buf.toString('hex', 1, 3), '6263');
assert.strictEqual(buf.toString('base64', 0, 2), 'YWI=');
assert.strictEqual(buf.toString(undefined, 3, 1), '');
assert.strictEqual(new Buffer('\u20ac\ud83d\ude00').toString(), '\u20ac\ud83d\ude00');
