// SPDX-License-Identifier: Apache-2.0

// Timers run by deadline, and in the order of their making for equal ones.
const assert = require('assert');
const order = [];
const delays = [
  ['30', 30], ['10 first', 10], ['20', 20], ['10 second', 10], ['none', undefined], ['NaN', NaN], ['negative', -5],
];
const timers = [];
let start;
do { // again if the machine stood still meanwhile: the deadlines are then others
  timers.splice(0).forEach(clearTimeout);
  start = performance.now();
  for (const [name, delay] of delays) timers.push(setTimeout(() => order.push(name), delay));
} while (performance.now() - start > 5);
process.on('exit', () => {
  assert.deepStrictEqual(order, ['none', 'NaN', 'negative', '10 first', '10 second', '20', '30']);
});
