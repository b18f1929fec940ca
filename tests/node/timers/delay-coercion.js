// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const delays = [undefined, null, NaN, 0, -1, '7', 1.7, 2147483647, 2147483648, Infinity, 'x'];
const made = delays.map((delay) => setTimeout(() => {}, delay));
assert.deepStrictEqual(made.map((t) => t._idleTimeout), [1, 1, 1, 1, 1, 7, 1.7, 2147483647, 1, 1, 1]);
made.forEach(clearTimeout);
const names = [];
process.on('warning', (w) => names.push(w.name, w.message));
process.on('exit', () => {
  const text = (n) => `${n} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.`;
  assert.deepStrictEqual(names, ['TimeoutOverflowWarning', text(2147483648), 'TimeoutOverflowWarning', text(Infinity)]);
});
