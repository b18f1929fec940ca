// SPDX-License-Identifier: Apache-2.0

// A Buffer made of an ArrayBuffer shares its memory.

'use strict';

const assert = require('assert');

const memory = new ArrayBuffer(8);
const bytes = new Uint8Array(memory);

const all = Buffer.from(memory);
const part = Buffer.from(memory, 2, 4);
assert.strictEqual(all.length, 8);
assert.strictEqual(part.byteOffset, 2);
part[0] = 77;
assert.strictEqual(bytes[2], 77);
bytes[5] = 11;
assert.strictEqual(part[3], 11);

assert.strictEqual(Buffer.from(memory, 8).length, 0);
assert.strictEqual(Buffer.from(memory, 'x', '3').length, 3);
assert.strictEqual(Buffer.from(memory, 1, -5).length, 0);
assert.throws(() => Buffer.from(memory, 9), {
  code: 'ERR_BUFFER_OUT_OF_BOUNDS', name: 'RangeError', message: '"offset" is outside of buffer bounds',
});
assert.throws(() => Buffer.from(memory, 4, 5), { message: '"length" is outside of buffer bounds' });
