// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

// A file that is open to read cannot be written.
const fd = fs.openSync(made('file', 'x'), 'r');
assert.throws(() => fs.writeSync(fd, Buffer.from('y'), 0, 1, 0), Error);
fs.write(fd, Buffer.from('y'), 0, 1, 0, called((err, n) => {
  assert.ok(err instanceof Error);
  assert.ok(!n);
  fs.closeSync(fd);
}));
