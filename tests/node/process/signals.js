// SPDX-License-Identifier: Apache-2.0
// stdout: ^SIGUSR2 \d+\nSIGHUP\nend\n$
'use strict';
const assert = require('assert');
const { SIGUSR2 } = require('os').constants.signals;

process.on('SIGUSR2', (name, number) => {
  assert.strictEqual(number, SIGUSR2);
  console.log(name, number);
  process.kill(process.pid, 'SIGHUP');
});
process.once('SIGHUP', (name) => {
  console.log(name);
  clearTimeout(patience);
  console.log('end'); // and the listeners left do not keep the process alive
});
const patience = setTimeout(() => { throw new Error('no signal came'); }, 60000);
assert.strictEqual(process.kill(process.pid, 0), true);
process.kill(process.pid, 'SIGUSR2');
assert.throws(() => process.on('SIGKILL', () => {}), { code: 'EINVAL' });
