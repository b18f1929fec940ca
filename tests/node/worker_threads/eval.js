// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const worker = new Worker('require("worker_threads").parentPort.postMessage([__filename, process.argv[1]])', { eval: true });
let got;
worker.on('message', (message) => { got = message; });
process.on('exit', () => assert.deepStrictEqual(got, ['[worker eval]', '[worker eval]']));
