// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

const file = made('file', 'hello');
const fd = fs.openSync(file, 'r');
assert.strictEqual(fs.fstatSync(fd).size, 5);
assert.strictEqual(fs.fstatSync(fd).ino, fs.statSync(file).ino);
fs.fstat(fd, called((err, stats) => {
  assert.strictEqual(err, null);
  assert.strictEqual(stats.isFile(), true);
  fs.closeSync(fd);
  assert.throws(() => fs.fstatSync(fd), Error);
}));
