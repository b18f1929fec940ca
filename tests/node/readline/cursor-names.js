// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const readline = require('readline');
const { PassThrough } = require('stream');

// Packages know getCursorPos by its older name, too.
const rl = readline.createInterface({ input: new PassThrough(), output: new PassThrough(), terminal: true });
rl.setPrompt('> ');
assert.deepStrictEqual(rl._getCursorPos(), { cols: 2, rows: 0 });
assert.strictEqual(rl._getCursorPos, rl.getCursorPos);
rl.close();
