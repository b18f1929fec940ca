// SPDX-License-Identifier: Apache-2.0
'use strict';
// A store follows timers, immediates, ticks and microtasks, and does not leak out of them.
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
const seen = [];
const note = (what) => seen.push(`${what} ${storage.getStore()}`);

for (const store of ['a', 'b']) {
  storage.run(store, () => {
    process.nextTick(note, 'tick');
    queueMicrotask(() => note('microtask'));
    setImmediate(note, 'immediate');
    setTimeout(note, 1, 'timeout');
    let left = 2;
    const interval = setInterval(() => {
      note('interval');
      if (--left === 0) clearInterval(interval);
    }, 1);
    const again = setTimeout(() => {
      note('refreshed');
      if (!again.done) again.refresh();
      again.done = true;
    }, 1);
  });
  note('outside');
}
setTimeout(note, 1, 'none');

process.on('exit', () => {
  const count = (text) => seen.filter((entry) => entry === text).length;
  assert.strictEqual(count('outside undefined'), 2);
  assert.strictEqual(count('none undefined'), 1);
  for (const store of ['a', 'b']) {
    for (const what of ['tick', 'microtask', 'immediate', 'timeout']) assert.strictEqual(count(`${what} ${store}`), 1, what);
    for (const what of ['interval', 'refreshed']) assert.strictEqual(count(`${what} ${store}`), 2, what);
  }
  assert.strictEqual(seen.length, 3 + 2 * 8);
});
