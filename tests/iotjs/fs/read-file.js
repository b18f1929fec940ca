// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, made, called } = require('../../fixtures/fs/place');

// A Buffer of everything; one longer than a piece that is read at once.
const text = 'line of text\n'.repeat(1000);
const file = made('file', text);
const data = fs.readFileSync(file);
assert.ok(Buffer.isBuffer(data));
assert.strictEqual(data.toString(), text);
fs.readFile(file, called((err, again) => {
  assert.strictEqual(err, null);
  assert.ok(again.equals(data));
}));
assert.strictEqual(fs.readFileSync(made('empty', '')).length, 0);
assert.throws(() => fs.readFileSync(at('none')), Error);
fs.readFile(at('none'), called((...args) => {
  assert.strictEqual(args.length, 1);
  assert.ok(args[0] instanceof Error);
}));
assert.throws(() => fs.readFile(file), TypeError);
