// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

const opened = called((err, fd) => {
  assert.ok(!err);
  assert.strictEqual(typeof fd, 'number');
  fs.closeSync(fd);
});
fs.open(at('a'), 'w', opened);
fs.open(at('b'), 'w', 0o600, called((err, fd) => fs.closeSync(fd)));
fs.open(at('none'), 'r', called((...args) => {
  assert.strictEqual(args.length, 1);
  assert.ok(args[0] instanceof Error);
}));
