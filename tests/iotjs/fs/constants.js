// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const constants = require('constants');

// The module of its own has the numbers that fs has.
const names = ['O_APPEND', 'O_CREAT', 'O_EXCL', 'O_RDONLY', 'O_RDWR', 'O_SYNC', 'O_TRUNC', 'O_WRONLY', 'S_IFMT', 'S_IFDIR', 'S_IFREG'];
for (const name of names) {
  assert.strictEqual(typeof constants[name], 'number', name);
  assert.strictEqual(constants[name], fs.constants[name], name);
}
assert.strictEqual(constants.O_RDONLY, 0);
assert.strictEqual(fs.statSync(__filename).mode & constants.S_IFMT, constants.S_IFREG);
assert.strictEqual(fs.statSync(__dirname).mode & constants.S_IFMT, constants.S_IFDIR);
