// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

if (process.argv[2] === 'child') {
  process.on('disconnect', () => {});
  process.send('early', () => console.log('sent'));
  return;
}
const child = cp.fork(__filename, ['child'], { silent: true });
let got;
child.stdout.once('data', () => setImmediate(() => {
  child.on('message', (message) => { // what came before waits for it
    got = message;
    setImmediate(() => child.disconnect());
  });
}));
process.on('exit', () => assert.strictEqual(got, 'early'));
