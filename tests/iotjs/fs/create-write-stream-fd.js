// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

const fd = fs.openSync(at('file'), 'w');
const w = fs.createWriteStream('unused', { fd });
w.end('hello');
w.on('close', called(() => {
  assert.strictEqual(fs.readFileSync(at('file')).toString(), 'hello');
  assert.strictEqual(w.bytesWritten, 5);
}));
