// SPDX-License-Identifier: Apache-2.0
// for await over a ReadableStream; leaving early cancels it.
const assert = require('assert');

const log = [];
const stream = () => {
  let n = 0;
  return new ReadableStream({ pull(c) { n === 3 ? c.close() : c.enqueue(n++); }, cancel() { log.push('cancelled'); } });
};

async function main() {
  for await (const n of stream()) log.push(n);
  for await (const n of stream()) break;
  const kept = stream();
  for await (const n of kept.values({ preventCancel: true })) break;
  assert.strictEqual(kept.locked, false);
}

main();
process.on('exit', () => assert.deepStrictEqual(log, [0, 1, 2, 'cancelled']));
