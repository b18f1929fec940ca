// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { isAscii, isUtf8 } = require('buffer');

// The memory of an ArrayBuffer that was given away cannot be judged.
const memory = new ArrayBuffer(8);
structuredClone(memory, { transfer: [memory] });
for (const judge of [isAscii, isUtf8]) {
  assert.throws(() => judge(memory), { code: 'ERR_INVALID_STATE' });
  assert.strictEqual(judge(new ArrayBuffer(0)), true);
}
