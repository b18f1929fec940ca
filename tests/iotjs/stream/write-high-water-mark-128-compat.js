// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const w = new Writable();
assert.strictEqual(w.write(Buffer.alloc(127)), true);
assert.strictEqual(w.write('x'), false);
w._write = (chunk, callback, onwrite) => onwrite();
let drains = 0;
w.on('drain', () => drains++);
w._readyToWrite();
assert.strictEqual(drains, 1);
