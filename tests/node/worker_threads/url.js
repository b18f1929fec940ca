// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker, isMainThread, parentPort } = require('worker_threads');

if (!isMainThread) return parentPort.postMessage('from a file');
const got = [];
const urls = [require('url').pathToFileURL(__filename),
  new URL(`data:text/javascript,${encodeURIComponent("require('worker_threads').parentPort.postMessage('from data')")}`)];
if (process.versions.iotjs === undefined) urls.pop(); // Node.js takes it for a module
for (const url of urls) new Worker(url).on('message', (message) => got.push(message));
process.on('exit', () => assert.deepStrictEqual(got.sort(), ['from a file', 'from data'].slice(0, urls.length)));
