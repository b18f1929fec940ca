// SPDX-License-Identifier: Apache-2.0

// alloc, allocUnsafe and the pool.

'use strict';

const assert = require('assert');
const { kMaxLength, SlowBuffer } = require('buffer');

assert.strictEqual(Buffer.alloc(3).toString('hex'), '000000');
assert.strictEqual(Buffer.alloc(5, 'ab').toString(), 'ababa');
assert.strictEqual(Buffer.alloc(4, 'YQ', 'base64').toString(), 'aaaa');
assert.strictEqual(Buffer.alloc(2, 257).toString('hex'), '0101');
assert.strictEqual(Buffer.alloc(1.9).length, 1);
assert.strictEqual(new Buffer(2).toString('hex'), '0000');
assert.strictEqual(SlowBuffer(2).length, 2);
assert.strictEqual(new SlowBuffer(2).length, 2);

assert.strictEqual(Buffer.poolSize, 8192);
assert.strictEqual(Buffer.allocUnsafe(10).buffer.byteLength, 8192);
assert.strictEqual(Buffer.allocUnsafe(4096).buffer.byteLength, 4096);
assert.strictEqual(Buffer.allocUnsafeSlow(10).buffer.byteLength, 10);
const [a, b] = [Buffer.from('one'), Buffer.from('two')];
assert.strictEqual(a.buffer, b.buffer);
assert.strictEqual(b.byteOffset % 8, 0);
b.fill('x');
assert.strictEqual(a.toString(), 'one');

assert.throws(() => Buffer.alloc('5'), { code: 'ERR_INVALID_ARG_TYPE' });
for (const size of [-1, NaN, Infinity, 2 ** 40, kMaxLength + 1]) {
  for (const make of [Buffer.alloc, Buffer.allocUnsafe, Buffer.allocUnsafeSlow]) {
    assert.throws(() => make(size), { code: 'ERR_OUT_OF_RANGE', name: 'RangeError' });
  }
}
assert.throws(() => Buffer.alloc(-1), {
  message: `The value of "size" is out of range. It must be >= 0 && <= ${kMaxLength}. Received -1`,
});
assert.throws(() => Buffer.alloc(5, 'zz', 'hex'), {
  code: 'ERR_INVALID_ARG_VALUE', message: "The argument 'value' is invalid. Received 'zz'",
});
