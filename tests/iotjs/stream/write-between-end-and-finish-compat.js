// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

const w = new Writable();
const seen = [];
w._write = (chunk, callback, onwrite) => { seen.push(String(chunk)); onwrite(); };
w.on('finish', () => seen.push('finish'));
w.on('error', () => assert.fail('still open'));
w.end('a');
assert.strictEqual(w.write('b'), true);
w._readyToWrite();
process.on('exit', () => assert.deepStrictEqual(seen, ['a', 'b', 'finish']));
