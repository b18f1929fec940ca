// SPDX-License-Identifier: Apache-2.0

// The length given to write is a maximum: one beyond the Buffer is cut.
const assert = require('assert');

const b = Buffer.from('....');
assert.strictEqual(b.write('abcdef', 2, 16), 2);
assert.strictEqual(b.toString(), '..ab');
assert.strictEqual(b.write('4142', 1, 9, 'hex'), 2);
assert.strictEqual(b.toString(), '.ABb');
assert.strictEqual(b.write('xyz', 0, Infinity), 3);
assert.throws(() => b.write('x', 0, -1), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => b.write('x', 5, 16), { code: 'ERR_OUT_OF_RANGE' });
