// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

if (process.argv[2] === 'child') {
  assert.deepStrictEqual(process.execArgv, []);
  console.log('the script, not the code');
  return;
}
const code = `require('child_process').fork(${JSON.stringify(__filename)}, ['child'])`;
for (const option of ['-e', '--eval']) {
  assert.strictEqual(cp.execFileSync(process.execPath, [option, code]).toString(), 'the script, not the code\n');
}
