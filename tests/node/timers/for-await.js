// SPDX-License-Identifier: Apache-2.0
// for await over setInterval of timers/promises ends by break and by a signal.
const assert = require('assert');
const timers = require('timers/promises');

const log = [];

async function main() {
  let n = 0;
  for await (const value of timers.setInterval(1, 'tick')) {
    log.push(value);
    if (++n === 3) break;
  }
  const ac = new AbortController();
  await assert.rejects(async () => {
    for await (const value of timers.setInterval(1, 'again', { signal: ac.signal })) {
      log.push(value);
      ac.abort();
    }
  }, { name: 'AbortError' });
}

main();
process.on('exit', () => assert.deepStrictEqual(log, ['tick', 'tick', 'tick', 'again']));
