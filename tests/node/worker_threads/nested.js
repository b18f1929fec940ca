// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker, isMainThread, parentPort, threadId, workerData } = require('worker_threads');

if (!isMainThread && workerData === 0) return parentPort.postMessage([threadId]);
const worker = new Worker(__filename, { workerData: isMainThread ? 2 : workerData - 1 });
const got = [];
worker.on('message', (ids) => {
  got.push(ids);
  if (!isMainThread) parentPort.postMessage([threadId, ...ids]);
});
if (isMainThread) process.on('exit', () => assert.deepStrictEqual(got, [[1, 2, 3]]));
