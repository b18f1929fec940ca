// SPDX-License-Identifier: Apache-2.0

// Timers run by deadline, and in the order of their making for equal ones.
const assert = require('assert');
const order = [];
const add = (name, delay) => setTimeout(() => order.push(name), delay);
add('30', 30);
add('10 first', 10);
add('20', 20);
add('10 second', 10);
add('none', undefined);
add('NaN', NaN);
add('negative', -5);
process.on('exit', () => {
  assert.deepStrictEqual(order, ['none', 'NaN', 'negative', '10 first', '10 second', '20', '30']);
});
