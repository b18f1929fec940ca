// SPDX-License-Identifier: Apache-2.0
// Stats are compared by what they hold, also with those that a script made.

'use strict';

const assert = require('assert');
const fs = require('fs');

const got = fs.statSync(__filename);
assert.deepStrictEqual(fs.statSync(__filename, { throwIfNoEntry: false }).mtimeMs, got.mtimeMs);
const names = ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks',
  'atimeMs', 'mtimeMs', 'ctimeMs', 'birthtimeMs'];
const made = new fs.Stats(...names.map((name) => got[name]));
assert.deepStrictEqual(got, made);
made.size++;
assert.notDeepStrictEqual(got, made);
