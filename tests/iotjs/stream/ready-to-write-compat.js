// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// It writes the first chunk only; the next waits for onwrite.
const w = new Writable();
const seen = [];
let done;
w._write = (chunk, callback, onwrite) => { seen.push(String(chunk)); done = onwrite; };
w.write('a');
w.write('b');
w._readyToWrite();
assert.deepStrictEqual(seen, ['a']);
done();
assert.deepStrictEqual(seen, ['a', 'b']);
