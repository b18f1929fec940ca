// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const child = cp.spawn('no-such-program', ['a', 'b']);
const order = [];
assert.strictEqual(child.pid, undefined);
child.on('error', (err) => {
  order.push('error');
  assert.strictEqual(err.message, 'spawn no-such-program ENOENT');
  assert.deepStrictEqual({ ...err }, {
    errno: -2, code: 'ENOENT', syscall: 'spawn no-such-program', path: 'no-such-program', spawnargs: ['a', 'b'],
  });
});
child.on('exit', () => assert.fail('exit'));
child.on('close', (code, signal) => order.push(['close', code, signal]));
process.on('exit', () => assert.deepStrictEqual(order, ['error', ['close', -2, null]]));
