// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

// null as the position reads on from where the file is; 0 bytes at the end.
const fd = fs.openSync(made('file', '0123456789'), 'r');
const buffer = Buffer.alloc(4);
assert.strictEqual(fs.readSync(fd, buffer, 0, 4, null), 4);
assert.strictEqual(fs.readSync(fd, buffer, 1, 2, undefined), 2);
assert.strictEqual(buffer.toString(), '0453');
assert.strictEqual(fs.readSync(fd, buffer, 0, 4, 8), 2);
assert.strictEqual(buffer.toString(), '8953');
fs.read(fd, buffer, 0, 4, 100, called((err, n, same) => {
  assert.strictEqual(err, null);
  assert.strictEqual(n, 0);
  assert.strictEqual(same, buffer);
  fs.closeSync(fd);
}));
