// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

// A file that is open already is read.
const fd = fs.openSync(made('file', 'hello'), 'r');
let text = '';
const r = fs.createReadStream('unused', { fd });
r.on('data', (chunk) => { text += chunk; });
r.on('close', called(() => {
  assert.strictEqual(text, 'hello');
  assert.throws(() => fs.fstatSync(fd), Error);
}));
