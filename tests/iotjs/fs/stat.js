// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, dir, called } = require('../../fixtures/fs/place');

const file = made('file', 'hello');
assert.strictEqual(fs.statSync(file).size, 5);
fs.stat(file, called((err, stats) => {
  assert.strictEqual(err, null);
  assert.strictEqual(stats.size, 5);
}));
fs.stat(at('none'), called((...args) => {
  assert.strictEqual(args.length, 1);
  assert.ok(args[0] instanceof Error);
}));
assert.throws(() => fs.statSync(at('none')), Error);
