// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, called } = require('../../fixtures/fs/place');

assert.strictEqual(fs.renameSync(made('a', 'data'), at('b')), undefined);
assert.strictEqual(fs.existsSync(at('a')), false);
fs.rename(at('b'), at('c'), called((err) => {
  assert.ok(!err);
  assert.strictEqual(fs.readFileSync(at('c')).toString(), 'data');
  fs.rename(at('b'), at('d'), called((error) => assert.ok(error instanceof Error)));
}));
assert.throws(() => fs.renameSync(at('none'), at('x')), Error);
