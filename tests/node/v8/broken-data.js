// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const v8 = require('v8');

const whole = v8.serialize({ a: [1, 'x', new Map([[1, { b: 2n }]]), /r/g, new Date(1), new Error('e'), Buffer.from('abc')] });
for (let i = 0; i < whole.length; i++) assert.throws(() => v8.deserialize(whole.subarray(0, i)), Error);
for (let i = 2; i < whole.length; i++) { // whatever it is, it is a value or an exception
  for (const byte of [0, 0x41, 0x5c, 0x61, 0x80, 0xff]) {
    const broken = Buffer.from(whole);
    broken[i] = byte;
    try {
      v8.deserialize(broken);
    } catch (err) {
      assert(err instanceof Error);
    }
  }
}
for (const hex of ['ff05', '41ffffffff0f', 'ff0f41ffffffff0f', 'ff0f42ffffffff0f', 'ff0f63ffffffff0f', 'ff0f5aff', 'ff0f5e05']) {
  assert.throws(() => v8.deserialize(Buffer.from(hex, 'hex')), Error);
}
