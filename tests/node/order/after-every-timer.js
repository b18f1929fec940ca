// SPDX-License-Identifier: Apache-2.0

// Ticks and microtasks run after every single timer of the same turn.
const assert = require('assert');
const order = [];
for (const name of ['a', 'b']) {
  setTimeout(() => {
    order.push(name);
    Promise.resolve().then(() => order.push(`${name} job`));
    process.nextTick(() => order.push(`${name} tick`));
  }, 2);
}
process.on('exit', () => {
  assert.deepStrictEqual(order, ['a', 'a tick', 'a job', 'b', 'b tick', 'b job']);
});
