// SPDX-License-Identifier: Apache-2.0

// The script ends first, then all ticks, then all microtasks, then callbacks.
const assert = require('assert');
const order = [];
setTimeout(() => order.push('timer'), 1);
Promise.resolve().then(() => order.push('microtask'));
queueMicrotask(() => order.push('microtask 2'));
process.nextTick(() => order.push('tick'));
order.push('script');
process.on('exit', () => {
  assert.deepStrictEqual(order, ['script', 'tick', 'microtask', 'microtask 2', 'timer']);
});
