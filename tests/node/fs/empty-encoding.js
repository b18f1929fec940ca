// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
// An empty encoding is none: Buffers where files are read, UTF-8 elsewhere.
assert.ok(Buffer.isBuffer(fs.readFileSync(__filename, '')));
assert.ok(Buffer.isBuffer(fs.readFileSync(__filename, { encoding: '' })));
assert.deepStrictEqual(fs.readdirSync(__dirname, ''), fs.readdirSync(__dirname));
assert.strictEqual(fs.realpathSync(__filename, ''), fs.realpathSync(__filename));
fs.readFile(__filename, '', (err, data) => {
  assert.ifError(err);
  assert.ok(Buffer.isBuffer(data));
});
