// SPDX-License-Identifier: Apache-2.0

// What follows an await is a microtask.
const assert = require('assert');
const order = [];
(async () => {
  order.push('before');
  await null;
  order.push('after 1');
  process.nextTick(() => order.push('tick of after 1'));
  await null;
  order.push('after 2');
})();
process.nextTick(() => order.push('tick'));
process.on('exit', () => {
  assert.deepStrictEqual(order, ['before', 'tick', 'after 1', 'after 2', 'tick of after 1']);
});
