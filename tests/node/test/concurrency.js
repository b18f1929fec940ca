// SPDX-License-Identifier: Apache-2.0
'use strict';
// Subtests run at once as far as concurrency allows, and are reported in order.
const assert = require('assert');
const { describe, it, test } = require('node:test');

async function overlap(concurrency, n) {
  let most = 0;
  await test('group', { concurrency }, async (t) => {
    let running = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
    };
    await Promise.all(Array.from({ length: n }, (_, i) => t.test('t' + i, work)));
  });
  return most;
}

async function main() {
  assert.strictEqual(await overlap(undefined, 4), 1);
  assert.strictEqual(await overlap(2, 5), 2);
  assert.strictEqual(await overlap(true, 5), 5);
}
const all = main();
process.on('exit', () => assert.ok(finished));
let finished = false;
all.then(() => { finished = true; });
