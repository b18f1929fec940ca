// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, dir } = require('../../fixtures/fs/place');

const file = fs.statSync(made('file', 'x'));
assert.strictEqual(file.isFile(), true);
assert.strictEqual(file.isDirectory(), false);
const folder = fs.statSync(dir);
assert.strictEqual(folder.isFile(), false);
assert.strictEqual(folder.isDirectory(), true);
