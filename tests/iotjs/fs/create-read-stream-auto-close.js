// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
const fs = require('fs');
const { made, called } = require('../../fixtures/fs/place');

// autoClose: false leaves the file open after 'end'.
const file = made('file', 'x');
let fd;
const r = fs.createReadStream(file, { autoClose: false });
r.on('open', (n) => { fd = n; });
r.on('close', () => assert.fail('it stays open'));
r.resume().on('end', called(() => setImmediate(called(() => {
  assert.strictEqual(fs.fstatSync(fd).size, 1);
  fs.closeSync(fd);
}))));
