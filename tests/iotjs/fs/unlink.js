// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, called } = require('../../fixtures/fs/place');

assert.strictEqual(fs.unlinkSync(made('a', '')), undefined);
assert.strictEqual(fs.existsSync(at('a')), false);
assert.throws(() => fs.unlinkSync(at('a')), Error);
fs.unlink(made('b', ''), called((err) => {
  assert.ok(!err);
  assert.strictEqual(fs.existsSync(at('b')), false);
  fs.unlink(at('b'), called((error) => assert.ok(error instanceof Error)));
}));
