// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var memory = new Uint8Array([1, 2, 3, 4, 5]).buffer;

function hex(a, b) { return Buffer.from(memory, a, b).toString('hex'); }
assert.strictEqual(Buffer.from(memory).toString('hex'), '0102030405');
assert.strictEqual(hex(2), '030405');
assert.strictEqual(hex(1, 3), '020304');
assert.strictEqual(hex(NaN, 2), '0102');
assert.strictEqual(hex(undefined, 2), '0102');
assert.strictEqual(hex(5), '');
assert.strictEqual(hex(1, -1), '');
assert.strictEqual(hex(1, NaN), '');
assert.throws(function() { hex(6); }, RangeError);
assert.throws(function() { hex(-1); }, RangeError);
assert.throws(function() { hex(1, 5); }, RangeError);
