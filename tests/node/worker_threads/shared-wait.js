// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker, isMainThread, workerData } = require('worker_threads');

if (!isMainThread) {
  assert(workerData.buffer instanceof SharedArrayBuffer);
  while (Atomics.notify(workerData, 0) === 0); // until the main thread waits
  assert.strictEqual(Atomics.wait(workerData, 1, 0, 10000), 'ok');
  Atomics.store(workerData, 2, 7);
  return;
}
const flags = new Int32Array(new SharedArrayBuffer(16));
const worker = new Worker(__filename, { workerData: flags });
worker.on('error', (err) => { throw err; });
assert.strictEqual(Atomics.wait(flags, 0, 1), 'not-equal');
assert.strictEqual(Atomics.wait(flags, 3, 0, 1), 'timed-out');
assert.strictEqual(Atomics.wait(flags, 0, 0), 'ok');
while (Atomics.notify(flags, 1) === 0);
worker.on('exit', () => assert.strictEqual(flags[2], 7));
process.on('exit', () => assert.strictEqual(Atomics.load(flags, 2), 7));
