// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, dir, called } = require('../../fixtures/fs/place');

// One argument, and that is a boolean.
fs.exists(made('file', ''), called((...args) => assert.deepStrictEqual(args, [true])));
fs.exists(dir, called((...args) => assert.deepStrictEqual(args, [true])));
fs.exists(at('none'), called((...args) => assert.deepStrictEqual(args, [false])));
// Without a callback it does nothing.
assert.strictEqual(fs.exists(''), undefined);
assert.strictEqual(fs.exists(dir), undefined);

let sync = true;
fs.exists('', called((...args) => {
  assert.deepStrictEqual(args, [false]);
  assert.strictEqual(sync, false);
}));
sync = false;
