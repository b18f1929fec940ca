// SPDX-License-Identifier: Apache-2.0

// An interval is started again behind the timers of its delay that its callback
// set, however long the callback took.
const assert = require('assert');
const PERIOD = 5;
const order = [];
let n = 0;
const interval = setInterval(() => {
  const round = ++n;
  order.push(`interval ${round}`);
  if (round === 4) return clearInterval(interval);
  if (round > 1) late();
  setTimeout(() => order.push(`inner ${round}`), PERIOD);
  if (round > 2) late();
}, PERIOD);

function late() {
  const end = performance.now() + 2 * PERIOD;
  while (performance.now() < end);
}

process.on('exit', () => {
  assert.deepStrictEqual(order, [
    'interval 1', 'inner 1', 'interval 2', 'inner 2', 'interval 3', 'inner 3', 'interval 4',
  ]);
});
