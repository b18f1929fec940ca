// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

if (process.argv[2] === 'child') {
  assert.strictEqual(typeof process.send, 'function');
  return; // nobody listens: the channel does not keep the child
}
cp.fork(__filename, ['child']).on('exit', (code) => {
  assert.strictEqual(code, 0);
  process.exitCode = 0;
});
process.exitCode = 1;
