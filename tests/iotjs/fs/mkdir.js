// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

const before = process.umask(0o022);
assert.strictEqual(fs.mkdirSync(at('default')), undefined);
assert.strictEqual(fs.statSync(at('default')).mode & 0o777, 0o755);
fs.mkdirSync(at('number'), 0o700);
assert.strictEqual(fs.statSync(at('number')).mode & 0o777, 0o700);
fs.mkdirSync(at('text'), '0500');
assert.strictEqual(fs.statSync(at('text')).mode & 0o777, 0o500);
fs.mkdirSync(at('decimal'), 777); // 0o1411
assert.strictEqual(fs.statSync(at('decimal')).mode & 0o777, 0o411);
process.umask(before);
assert.throws(() => fs.mkdirSync(at('default')), Error);
assert.throws(() => fs.mkdirSync(at('a', 'b')), Error);
fs.mkdir(at('later'), called((err) => {
  assert.ok(!err);
  fs.mkdir(at('later'), 0o700, called((error) => assert.ok(error instanceof Error)));
}));
