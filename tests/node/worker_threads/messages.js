// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker, isMainThread, parentPort, threadId, workerData } = require('worker_threads');

if (!isMainThread) {
  parentPort.postMessage({ threadId, workerData, argv: process.argv.slice(2) });
  parentPort.on('message', (message) => {
    parentPort.postMessage(message);
    if (message === 'last') parentPort.close();
  });
  return;
}
const data = { date: new Date(1), map: new Map([['a', [1n]]]), bytes: new Uint8Array([1, 2]) };
const worker = new Worker(__filename, { workerData: data, argv: ['x', 2] });
assert.strictEqual(threadId, 0);
assert.strictEqual(parentPort, null);
assert.strictEqual(worker.threadId, 1);
const got = [];
const order = [];
worker.on('online', () => order.push('online'));
worker.on('message', (message) => got.push(message));
worker.on('exit', (code) => order.push(code, worker.threadId));
worker.postMessage({ self: data });
worker.postMessage('last');
process.on('exit', () => {
  assert.deepStrictEqual(got, [{ threadId: 1, workerData: data, argv: ['x', '2'] }, { self: data }, 'last']);
  assert.deepStrictEqual(order, ['online', 0, -1]);
});
