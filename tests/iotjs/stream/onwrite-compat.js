// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Writable } = require('stream');

// _onwrite says that the chunk in hand is written.
const w = new Writable();
const seen = [];
w._write = (chunk) => seen.push(String(chunk));
w._readyToWrite();
w.write('a');
w.write('b');
assert.deepStrictEqual(seen, ['a']);
w._onwrite();
assert.deepStrictEqual(seen, ['a', 'b']);
assert.strictEqual(w._writableState.length, 1);
