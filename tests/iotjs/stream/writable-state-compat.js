// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// The state as IoT.js names it.
const w = new Writable();
const s = w._writableState;
assert.deepStrictEqual([s.buffer.length, s.length, s.highWaterMark, s.ready, s.writing, s.writingLength, s.needDrain, s.ending, s.ended],
  [0, 0, 128, false, false, 0, false, false, false]);
w.write('abc');
assert.strictEqual(s.length, 3);
assert.strictEqual(s.buffer.length, 1);
w._write = () => {};
w._readyToWrite();
assert.deepStrictEqual([s.ready, s.writing, s.writingLength], [true, true, 3]);
w.end();
assert.strictEqual(s.ending, true);
assert.strictEqual(s.ended, false);
