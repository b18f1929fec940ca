// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, called } = require('../../fixtures/fs/place');

fs.mkdirSync(at('a'));
assert.strictEqual(fs.rmdirSync(at('a')), undefined);
assert.strictEqual(fs.existsSync(at('a')), false);
assert.throws(() => fs.rmdirSync(at('a')), Error);
fs.mkdirSync(at('b'));
made('b/file', '');
fs.rmdir(at('b'), called((err) => {
  assert.ok(err instanceof Error);
  fs.unlinkSync(at('b', 'file'));
  fs.rmdir(at('b'), called((error) => {
    assert.ok(!error);
    assert.strictEqual(fs.existsSync(at('b')), false);
  }));
}));
