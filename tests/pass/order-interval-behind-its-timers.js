// SPDX-License-Identifier: Apache-2.0

// An interval is started again behind the timers that its callback set.
const assert = require('assert');
const order = [];
let n = 0;
const interval = setInterval(() => {
  order.push(`interval ${++n}`);
  if (n === 3) clearInterval(interval);
  else setTimeout(() => order.push(`inner ${n}`), 5);
}, 5);
process.on('exit', () => {
  assert.deepStrictEqual(order, ['interval 1', 'inner 1', 'interval 2', 'inner 2', 'interval 3']);
});
