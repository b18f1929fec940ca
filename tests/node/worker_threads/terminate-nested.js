// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const worker = new Worker(`
  const { Worker, parentPort } = require('worker_threads');
  const inner = new Worker('while (true);', { eval: true });
  inner.on('online', () => parentPort.postMessage('both'));
  inner.on('exit', () => parentPort.postMessage('not seen any more'));`, { eval: true });
let ended = false;
worker.once('message', async (message) => {
  assert.strictEqual(message, 'both');
  await worker.terminate(); // ends the inner one, too
  ended = true;
});
process.on('exit', () => assert(ended));
