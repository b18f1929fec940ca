// SPDX-License-Identifier: Apache-2.0

// Integers of every width come back as they were written.

'use strict';

const assert = require('assert');

const buf = Buffer.alloc(8);
for (const [name, size, values] of [
  ['UInt8', 1, [0, 255]], ['Int8', 1, [-128, 127]],
  ['UInt16LE', 2, [1, 65535]], ['UInt16BE', 2, [1, 65535]], ['Int16LE', 2, [-32768, 32767]], ['Int16BE', 2, [-2, 9]],
  ['UInt32LE', 4, [1, 4294967295]], ['UInt32BE', 4, [1, 3000000000]], ['Int32LE', 4, [-2147483648, 5]],
  ['Int32BE', 4, [-1, 2147483647]],
]) {
  for (const value of values) {
    assert.strictEqual(buf[`write${name}`](value, 2), 2 + size);
    assert.strictEqual(buf[`read${name}`](2), value);
  }
  assert.strictEqual(buf[`read${name.replace('UInt', 'Uint')}`], buf[`read${name}`]);
}
for (let width = 1; width <= 6; width++) {
  for (const end of ['LE', 'BE']) {
    const top = 2 ** (8 * width - 1);
    assert.strictEqual(buf[`writeInt${end}`](-top, 1, width), 1 + width);
    assert.strictEqual(buf[`readInt${end}`](1, width), -top);
    buf[`writeUInt${end}`](2 * top - 2, 1, width);
    assert.strictEqual(buf[`readUInt${end}`](1, width), 2 * top - 2);
  }
}
buf.writeUIntBE(0x010203, 0, 3);
assert.strictEqual(buf.toString('hex', 0, 3), '010203');
buf.writeBigInt64BE(-(2n ** 63n));
assert.strictEqual(buf.readBigInt64BE(), -(2n ** 63n));
buf.writeBigUInt64LE(2n ** 64n - 2n);
assert.strictEqual(buf.toString('hex'), 'feffffffffffffff');
assert.strictEqual(buf.readBigUint64LE(0), 2n ** 64n - 2n);
