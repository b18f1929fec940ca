// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { at, called } = require('../../fixtures/fs/place');

let fd;
const w = fs.createWriteStream(at('file'), { autoClose: false });
w.on('open', (n) => { fd = n; });
w.on('close', () => assert.fail('it stays open'));
w.on('ready', () => w.end('x'));
w.on('finish', called(() => setImmediate(called(() => {
  assert.strictEqual(fs.fstatSync(fd).size, 1);
  fs.closeSync(fd);
}))));
