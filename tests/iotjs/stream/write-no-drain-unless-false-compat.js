// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const w = new Writable();
w._write = (chunk, callback, onwrite) => onwrite();
w._readyToWrite();
w.on('drain', () => assert.fail('write returned true'));
for (let i = 0; i < 5; i++) assert.strictEqual(w.write('x'), true);
