// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// A stream that has ended without data finishes when it is ready, not before.
const w = new Writable();
let ready = false;
let finished = 0;
w.on('finish', () => {
  assert.strictEqual(ready, true);
  finished++;
});
w.write('x');
w._write = (chunk, callback, onwrite) => onwrite();
w.end();
setImmediate(() => {
  ready = true;
  w._readyToWrite();
});
process.on('exit', () => assert.strictEqual(finished, 1));
