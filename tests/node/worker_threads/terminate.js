// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker } = require('worker_threads');

const codes = [];
for (const code of ['while (true);', 'setInterval(() => {}, 1000)', 'for (;;) { try { while (true); } finally { continue; } }',
  'new Promise(() => {}); setTimeout(() => {}, 1e8)']) {
  const worker = new Worker(code, { eval: true });
  worker.on('error', (err) => assert.fail(err));
  worker.on('exit', (c) => codes.push(c));
  worker.on('online', async () => {
    assert.strictEqual(await worker.terminate(), 1);
    assert.strictEqual(await worker.terminate(), undefined);
  });
}
process.on('exit', () => assert.deepStrictEqual(codes, [1, 1, 1, 1]));
