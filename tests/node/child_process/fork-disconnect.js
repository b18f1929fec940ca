// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

if (process.argv[2] === 'child') {
  process.on('disconnect', () => process.exit(7)); // keeps the child until then
  process.send('ready');
  return;
}
const child = cp.fork(__filename, ['child'], { silent: true });
assert.notStrictEqual(child.stdout, null);
let code;
child.on('message', () => {
  child.disconnect();
  assert.strictEqual(child.connected, false);
});
child.on('exit', (c) => { code = c; });
process.on('exit', () => assert.strictEqual(code, 7));
