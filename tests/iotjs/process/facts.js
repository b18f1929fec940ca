// SPDX-License-Identifier: Apache-2.0
'use strict';
// What process has that Node.js lacks: the parts of this program, IoT.js's members, and no internals of Node.js.
const assert = require('assert');

for (const part of ['iotjs', 'goja', 'go']) assert.strictEqual(typeof process.versions[part], 'string');
assert.strictEqual(typeof process.iotjs.board, 'string');
assert.strictEqual(process.builtin_modules.fs, true);
assert.strictEqual(process.builtin_modules.nosuch, undefined);
assert.throws(() => process.binding('natives'), /No such module: natives/);
