// SPDX-License-Identifier: Apache-2.0
// modes: both
// Zero filled, with or without new.
var assert = require('assert');
var Buffer = require('buffer').Buffer;

assert.strictEqual(new Buffer(4).toString('hex'), '00000000');
assert.strictEqual(Buffer(3).length, 3);
assert.strictEqual(new Buffer(0).length, 0);
assert.strictEqual(new Buffer(2.9).length, 2);
