// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, dir, called } = require('../../fixtures/fs/place');

// Names, without `.` and `..`.
made('one', '');
fs.mkdirSync(at('two'));
made('two/three', '');
assert.deepStrictEqual(fs.readdirSync(dir).sort(), ['one', 'two']);
fs.readdir(at('two'), called((err, names) => {
  assert.strictEqual(err, null);
  assert.deepStrictEqual(names, ['three']);
}));
assert.throws(() => fs.readdirSync(at('one')), Error);
fs.readdir(at('none'), called((err) => assert.ok(err instanceof Error)));
