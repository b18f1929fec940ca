// SPDX-License-Identifier: Apache-2.0

// A last argument that is true skips the checks, where IoT.js documents it;
// without it, and in the other methods, Node.js's errors are thrown.
const assert = require('assert');

const b = Buffer.from([1, 2, 3]);
assert.doesNotThrow(() => {
  b.readUInt8(9, true);
  b.readInt8(-1, true);
  b.readUInt16LE(10, true);
  Buffer.alloc(0).readUInt16LE(0, true);
});
assert.strictEqual(b.readUInt16LE(1, true), 0x0302);
assert.strictEqual(b.readUint8(2, true), 3);

assert.strictEqual(b.writeUInt8(0x1ff, 0, true), 1);
assert.strictEqual(b[0], 0xff);
assert.doesNotThrow(() => {
  b.writeUInt8(1, 3, true);
  b.writeUInt16LE(1, 2, true);
  b.writeUInt32LE(1, 0, true);
});
assert.deepStrictEqual([...b], [255, 2, 3]);

const outside = { code: 'ERR_OUT_OF_RANGE' };
assert.throws(() => b.readUInt8(9), outside);
assert.throws(() => b.readUInt8(9, 1), outside);
assert.throws(() => b.readUInt16BE(9, true), outside);
assert.throws(() => b.writeUInt8(1, 3, false), outside);
