// SPDX-License-Identifier: Apache-2.0

// A timer that throws does not keep the others of the same turn from running,
// and its ticks run.
const assert = require('assert');
const order = [];
process.on('uncaughtException', (err) => order.push(`caught ${err.message}`));
setTimeout(() => {
  process.nextTick(() => order.push('tick'));
  throw new Error('one');
}, 2);
setTimeout(() => order.push('two'), 2);
process.on('exit', () => assert.deepStrictEqual(order, ['caught one', 'tick', 'two']));
