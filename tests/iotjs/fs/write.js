// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

// The position is optional, also when a callback follows.
const fd = fs.openSync(at('file'), 'w+');
const data = Buffer.from('abcdef');
assert.strictEqual(fs.writeSync(fd, data, 0, 3), 3);
assert.strictEqual(fs.writeSync(fd, data, 3, 3, null), 3);
assert.strictEqual(fs.writeSync(fd, Buffer.from('X'), 0, 1, 1), 1);
fs.write(fd, data, 0, 2, called((err, n, same) => {
  assert.strictEqual(err, null);
  assert.strictEqual(n, 2);
  assert.strictEqual(same, data);
  fs.write(fd, data, 4, 2, 0, called((error, count) => {
    assert.strictEqual(count, 2);
    fs.closeSync(fd);
    assert.strictEqual(fs.readFileSync(at('file')).toString(), 'efcdefab');
  }));
}));
