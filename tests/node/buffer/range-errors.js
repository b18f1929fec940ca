// SPDX-License-Identifier: Apache-2.0

// The errors of readers and writers.

'use strict';

const assert = require('assert');

const buf = Buffer.alloc(4);
const range = (name, limits, received) => ({
  name: 'RangeError', code: 'ERR_OUT_OF_RANGE',
  message: `The value of "${name}" is out of range. It must be ${limits}. Received ${received}`,
});

assert.throws(() => buf.readUInt8(4), range('offset', '>= 0 and <= 3', '4'));
assert.throws(() => buf.readInt32LE(1), range('offset', '>= 0 and <= 0', '1'));
assert.throws(() => buf.readInt8(1.5), range('offset', 'an integer', '1.5'));
assert.throws(() => buf.readInt8(2 ** 40), range('offset', '>= 0 and <= 3', '1_099_511_627_776'));
assert.throws(() => buf.writeUInt8(256), range('value', '>= 0 and <= 255', '256'));
assert.throws(() => buf.writeInt16BE(-32769), range('value', '>= -32768 and <= 32767', '-32769'));
assert.throws(() => buf.readUIntLE(0, 7), range('byteLength', '>= 1 and <= 6', '7'));
assert.throws(() => Buffer.alloc(6).writeIntLE(2 ** 47, 0, 6),
  range('value', '>= -(2 ** 47) and < 2 ** 47', '140_737_488_355_328'));
assert.throws(() => Buffer.alloc(8).writeBigUInt64LE(-1n), range('value', '>= 0n and < 2n ** 64n', '-1n'));

assert.throws(() => buf.readDoubleLE(0), {
  name: 'RangeError', code: 'ERR_BUFFER_OUT_OF_BOUNDS', message: 'Attempt to access memory outside buffer bounds',
});
assert.throws(() => buf.readUInt8('1'), {
  name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE',
  message: 'The "offset" argument must be of type number. Received type string (\'1\')',
});
assert.throws(() => Buffer.alloc(8).writeBigInt64LE(1), TypeError);
assert.strictEqual(buf.readUInt8(), 0);
