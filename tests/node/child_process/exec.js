// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

let calls = 0;
cp.exec('echo out; echo err >&2', (err, stdout, stderr) => {
  calls++;
  assert.deepStrictEqual([err, stdout, stderr], [null, 'out\n', 'err\n']);
});
cp.exec('echo bad >&2; exit 5', (err, stdout, stderr) => {
  calls++;
  assert.strictEqual(err.message, 'Command failed: echo bad >&2; exit 5\nbad\n');
  assert.deepStrictEqual({ ...err }, { code: 5, killed: false, signal: null, cmd: 'echo bad >&2; exit 5' });
  assert.strictEqual(stderr, 'bad\n');
});
cp.exec('printf abc', { encoding: 'buffer' }, (err, stdout) => {
  calls++;
  assert.deepStrictEqual(stdout, Buffer.from('abc'));
});
cp.exec('printf 12345', { maxBuffer: 3 }, (err, stdout) => {
  calls++;
  assert.strictEqual(err.code, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER');
  assert.strictEqual(stdout, '123');
});
cp.exec('exec sleep 100', { timeout: 20 }, (err) => {
  calls++;
  assert.strictEqual(err.killed, true);
  assert.strictEqual(err.signal, 'SIGTERM');
});
process.on('exit', () => assert.strictEqual(calls, 5));
