// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const workerData = new Int32Array(new SharedArrayBuffer(4));
const codes = [];
for (const array of ['require("worker_threads").workerData', 'new Int32Array(new SharedArrayBuffer(4))']) {
  const worker = new Worker(`Atomics.wait(${array}, 0, 0)`, { eval: true, workerData });
  worker.on('online', async () => codes.push(await worker.terminate()));
}
process.on('exit', () => assert.deepStrictEqual(codes, [1, 1]));
