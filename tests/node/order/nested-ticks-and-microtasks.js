// SPDX-License-Identifier: Apache-2.0

// Ticks queued by ticks run before microtasks; ticks queued by microtasks run
// when no microtask is left.
const assert = require('assert');
const order = [];
const note = (s) => () => order.push(s);
process.nextTick(() => {
  order.push('tick 1');
  process.nextTick(note('tick 1.1'));
  Promise.resolve().then(note('job of tick 1'));
});
Promise.resolve().then(() => {
  order.push('job 1');
  process.nextTick(note('tick of job 1'));
  queueMicrotask(note('job 1.1'));
}).then(note('job 2'));
process.nextTick(note('tick 2'));
process.on('exit', () => {
  assert.deepStrictEqual(order, ['tick 1', 'tick 2', 'tick 1.1', 'job 1', 'job of tick 1', 'job 1.1', 'job 2',
    'tick of job 1']);
});
