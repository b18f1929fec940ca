// SPDX-License-Identifier: Apache-2.0
'use strict';
// The messages of ports, workers and child processes come in the context in which those were made.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const { execFile } = require('child_process');
const { MessageChannel, Worker } = require('worker_threads');

const storage = new AsyncLocalStorage();
const seen = [];
const note = (what) => seen.push(`${what} ${storage.getStore()}`);

storage.run('mine', () => {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', () => {
    note('port');
    port1.close();
  });
  setImmediate(() => storage.run('other', () => port2.postMessage(1)));
  execFile(process.execPath, ['--version'], () => note('child'));
  const worker = new Worker("require('worker_threads').parentPort.postMessage(1)", { eval: true });
  worker.on('message', () => note('worker'));
  worker.on('exit', () => note('exit'));
});
process.on('exit', () => assert.deepStrictEqual(seen.sort(), ['child mine', 'exit mine', 'port mine', 'worker mine']));
