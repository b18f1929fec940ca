// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const child = cp.spawn('sh', ['-c', 'cat; echo oops >&2; exit 3']);
const got = { stdout: '', stderr: '' };
const order = [];
for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => { got[name] += text; });
for (const name of ['spawn', 'exit', 'close']) child.on(name, (...args) => order.push([name, ...args]));
child.stdin.end('to the child');
assert.strictEqual(child.spawnfile, 'sh');
assert.strictEqual(child.spawnargs[0], 'sh');
assert.strictEqual(child.exitCode, null);
assert(child.pid > 0);
process.on('exit', () => {
  assert.deepStrictEqual(got, { stdout: 'to the child', stderr: 'oops\n' });
  assert.deepStrictEqual(order, [['spawn'], ['exit', 3, null], ['close', 3, null]]);
  assert.strictEqual(child.exitCode, 3);
  assert.strictEqual(child.kill(), false);
});
