// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at } = require('../../fixtures/fs/place');

const fd = fs.openSync(at('file'), 'w');
const buffer = Buffer.alloc(4);
for (const [offset, length] of [[0, 5], [2, 3], [-1, 1]]) {
  assert.throws(() => fs.writeSync(fd, buffer, offset, length, 0), RangeError, offset + ' ' + length);
  assert.throws(() => fs.write(fd, buffer, offset, length, 0, () => assert.fail()), RangeError);
}
fs.closeSync(fd);
