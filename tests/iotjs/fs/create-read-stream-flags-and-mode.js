// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

// flags that make the file, with the mode.
const before = process.umask(0);
fs.createReadStream(at('made'), { flags: 'a+', mode: 0o640 }).resume().on('end', called(() => {
  assert.strictEqual(fs.statSync(at('made')).mode & 0o777, 0o640);
  process.umask(before);
}));
