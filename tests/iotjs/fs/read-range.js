// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made } = require('../../fixtures/fs/place');

// What does not fit in the buffer is a RangeError, at once also without Sync.
const fd = fs.openSync(made('file', 'x'), 'r');
const buffer = Buffer.alloc(4);
for (const [offset, length] of [[0, 5], [2, 3], [5, 1], [-1, 1]]) {
  assert.throws(() => fs.readSync(fd, buffer, offset, length, 0), RangeError, offset + ' ' + length);
  assert.throws(() => fs.read(fd, buffer, offset, length, 0, () => assert.fail()), RangeError);
}
fs.closeSync(fd);
