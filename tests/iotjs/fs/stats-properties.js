// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made } = require('../../fixtures/fs/place');

const stats = fs.statSync(made('file', 'hello'));
for (const name of ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks']) {
  assert.strictEqual(typeof stats[name], 'number', name);
}
assert.strictEqual(stats.nlink, 1);
assert.strictEqual(stats.mode & 0o170000, 0o100000);
