// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const worker = new Worker(`
  process.on('uncaughtException', (err) => require('worker_threads').parentPort.postMessage(err.message));
  setTimeout(() => { throw new Error('kept') }, 1);
`, { eval: true });
let got;
worker.on('message', (message) => { got = message; });
worker.on('error', (err) => assert.fail(err));
worker.on('exit', (code) => assert.strictEqual(code, 0));
process.on('exit', () => assert.strictEqual(got, 'kept'));
