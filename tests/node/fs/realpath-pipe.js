// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { spawnSync } = require('child_process');
const fs = require('fs');

// /dev/stdin leads to a pipe, which is in no directory.
if (process.argv[2] === 'child') {
  console.log(fs.realpathSync('/dev/stdin').replace(/\d+/g, 'N'));
} else if (process.platform === 'linux') {
  // Node.js makes sockets of the pipes of a child, so one is made by the shell.
  const { stdout, stderr, status } = spawnSync('sh', ['-c', 'echo | "$0" "$1" child', process.execPath, __filename], { encoding: 'utf8' });
  assert.deepStrictEqual([stdout, stderr, status], ['/proc/N/fd/pipe:[N]\n', '', 0]);
}
