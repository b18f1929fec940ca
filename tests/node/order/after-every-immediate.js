// SPDX-License-Identifier: Apache-2.0

// Ticks and microtasks run after every single immediate; an immediate queued
// by one waits for the next turn.
const assert = require('assert');
const order = [];
for (const name of ['a', 'b']) {
  setImmediate(() => {
    order.push(name);
    setImmediate(() => order.push(`${name} next`));
    process.nextTick(() => order.push(`${name} tick`));
    queueMicrotask(() => order.push(`${name} job`));
  });
}
process.on('exit', () => {
  assert.deepStrictEqual(order, ['a', 'a tick', 'a job', 'b', 'b tick', 'b job', 'a next', 'b next']);
});
