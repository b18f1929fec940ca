// SPDX-License-Identifier: Apache-2.0

// The period of an interval counts from when its callback began, so that a slow
// one does not put it behind a timer with a longer delay.
const assert = require('assert');
const PERIOD = 5;
const order = [];
const interval = setInterval(() => {
  order.push('interval');
  if (order.length > 1) return clearInterval(interval);
  setTimeout(() => order.push('longer'), 2 * PERIOD);
  const end = performance.now() + 4 * PERIOD;
  while (performance.now() < end);
}, PERIOD);

process.on('exit', () => assert.deepStrictEqual(order, ['interval', 'interval', 'longer']));
