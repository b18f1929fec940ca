// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Worker, isMainThread, workerData } = require('worker_threads');

const [rounds, threads] = [500, 3];
if (!isMainThread) {
  const { numbers, big } = workerData;
  for (let i = 0; i < rounds; i++) {
    Atomics.add(numbers, 0, 2);
    Atomics.sub(numbers, 0, 1);
    Atomics.add(big, 1, 1n);
    for (;;) { // add by compare and exchange
      const old = Atomics.load(numbers, 1);
      if (Atomics.compareExchange(numbers, 1, old, old + 1) === old) break;
    }
  }
  return;
}
const buffer = new SharedArrayBuffer(64);
const numbers = new Int32Array(buffer, 0, 2);
const big = new BigInt64Array(buffer, 16);
let ended = 0;
for (let i = 0; i < threads; i++) {
  new Worker(__filename, { workerData: { numbers, big } }).on('error', (err) => { throw err; }).on('exit', () => ended++);
}
process.on('exit', () => {
  assert.strictEqual(ended, threads);
  assert.deepStrictEqual([...numbers], [rounds * threads, rounds * threads]);
  assert.strictEqual(big[1], BigInt(rounds * threads));
});
