// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

cp.spawn('true', { cwd: '/no/such/folder' }).on('error', (err) => {
  assert.strictEqual(err.code, 'ENOENT');
  process.exitCode = 0;
});
process.exitCode = 1;
