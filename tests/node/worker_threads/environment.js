// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { SHARE_ENV, Worker } = require('worker_threads');

process.env.OUTER = 'outer';
const code = `
  const { parentPort } = require('worker_threads');
  parentPort.postMessage([process.env.OUTER, process.env.GIVEN]);
  process.env.INNER = 'inner';`;
const seen = {};
const run = (name, env) => {
  const worker = new Worker(code, { eval: true, env });
  worker.on('message', (message) => { seen[name] = message; });
  worker.on('exit', () => {
    seen[name].push(process.env.INNER);
    if (name === 'copy') run('given', { GIVEN: 1 });
    if (name === 'given') run('shared', SHARE_ENV);
  });
};
run('copy');
process.on('exit', () => assert.deepStrictEqual(seen, {
  copy: ['outer', undefined, undefined], given: [undefined, '1', undefined], shared: ['outer', undefined, 'inner'],
}));
