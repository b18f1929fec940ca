// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
'use strict';
const assert = require('assert');
const { Duplex } = require('stream');

const d = new Duplex();
let wrote = '';
d._write = (chunk, callback, onwrite) => { wrote += chunk; onwrite(); };
d.write('a');
assert.strictEqual(wrote, '');
d._readyToWrite();
assert.strictEqual(wrote, 'a');
d.write('b');
assert.strictEqual(wrote, 'ab');
