// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const cp = require('child_process');

const ends = {};
cp.spawn('sleep', ['100'], { timeout: 20, killSignal: 'SIGKILL' }).on('exit', (code, signal) => { ends.timeout = signal; });
const controller = new AbortController();
cp.spawn('sleep', ['100'], { signal: controller.signal })
  .on('error', (err) => { ends.name = [err.name, err.code, err.cause]; })
  .on('exit', (code, signal) => { ends.abort = signal; });
controller.abort('why');
process.on('exit', () => assert.deepStrictEqual(ends,
  { name: ['AbortError', 'ABORT_ERR', 'why'], abort: 'SIGTERM', timeout: 'SIGKILL' }));
