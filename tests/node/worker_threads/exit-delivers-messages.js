// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const worker = new Worker(`
  const { parentPort } = require('worker_threads');
  for (let i = 0; i < 3000; i++) parentPort.postMessage(i);
  process.exit(0);`, { eval: true });
let count = 0;
worker.on('message', (i) => assert.strictEqual(i, count++));
worker.on('exit', () => assert.strictEqual(count, 3000));
process.on('exit', () => assert.strictEqual(count, 3000));
