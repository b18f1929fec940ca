// SPDX-License-Identifier: Apache-2.0
'use strict';
// A limit of ours: Node.js takes minutes for some of these.
const assert = require('assert');
const tooLong = { name: 'RangeError', message: 'Invalid string length' };

assert.throws(() => 'x'.repeat(2 ** 40), tooLong);
assert.throws(() => 'xy'.repeat(2 ** 29), tooLong);
assert.throws(() => 'x'.repeat(-1), { name: 'RangeError' });
assert.throws(() => 'x'.padStart(2 ** 40), tooLong);
assert.throws(() => 'x'.padEnd(2 ** 52, 'ab'), tooLong);
assert.throws(() => { let s = 'x'.repeat(2 ** 20); for (;;) s = s.concat(s, s, s); }, tooLong);
assert.throws(() => 'x'.repeat(2 ** 16).replaceAll('x', 'y'.repeat(2 ** 16)), tooLong);
assert.throws(() => new Array(2 ** 20).join('y'.repeat(2 ** 16)), tooLong);
assert.throws(() => String.raw({ raw: { length: 2 ** 40 } }), tooLong);

// What is allowed works as ever.
assert.strictEqual('ab'.repeat(3), 'ababab');
assert.strictEqual('é😀'.repeat(2), 'é😀é😀');
assert.strictEqual('x'.repeat('2.9'), 'xx');
assert.strictEqual('x'.repeat(), '');
assert.strictEqual('x'.repeat({ valueOf: () => 3 }), 'xxx');
assert.strictEqual('7'.padStart(3, '0'), '007');
assert.strictEqual('aXbX'.replaceAll('X', '--'), 'a--b--');
assert.strictEqual(String.prototype.repeat.name, 'repeat');
assert.strictEqual(String.prototype.repeat.length, 1);
assert.match(String(String.prototype.repeat), /native code/);
assert(!Object.keys(String.prototype).includes('repeat'));
