// SPDX-License-Identifier: Apache-2.0

// From the callback of an input or output, an immediate comes before a timer.
const assert = require('assert');
const fs = require('fs');
const order = [];
fs.stat(__filename, (err) => {
  assert.ifError(err);
  setTimeout(() => order.push('timer'), 1);
  setImmediate(() => order.push('immediate'));
});
process.on('exit', () => assert.deepStrictEqual(order, ['immediate', 'timer']));
