// SPDX-License-Identifier: Apache-2.0
// for await over events.on: what was emitted, an end by break, by a signal, by an error.
const assert = require('assert');
const { EventEmitter, on } = require('events');

const log = [];

async function main() {
  const e = new EventEmitter();
  setImmediate(() => { e.emit('x', 1, 2); e.emit('x', 3); e.emit('x', 4); });
  for await (const args of on(e, 'x')) {
    log.push(args);
    if (args[0] === 3) break;
  }
  assert.strictEqual(e.listenerCount('x'), 0);

  const ac = new AbortController();
  setImmediate(() => ac.abort());
  await assert.rejects(async () => { for await (const x of on(e, 'x', { signal: ac.signal })); }, { name: 'AbortError' });

  setImmediate(() => e.emit('error', new Error('emitted')));
  await assert.rejects(async () => { for await (const x of on(e, 'x')); }, { message: 'emitted' });
  assert.strictEqual(e.listenerCount('error'), 0);
  log.push('done');
}

main();
process.on('exit', () => assert.deepStrictEqual(log, [[1, 2], [3], 'done']));
