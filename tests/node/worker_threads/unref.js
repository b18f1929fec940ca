// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const worker = new Worker('setInterval(() => {}, 1000)', { eval: true });
worker.on('exit', () => assert.fail('exit'));
worker.unref(); // this process ends nevertheless
