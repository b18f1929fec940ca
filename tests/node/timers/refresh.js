// SPDX-License-Identifier: Apache-2.0

// refresh starts a timer anew, also one that has fired.
const assert = require('assert');
let n = 0;
const timer = setTimeout(() => {
  if (++n < 3) timer.refresh();
}, 1);
const order = [];
const late = setTimeout(() => order.push('refreshed'), 10);
setTimeout(() => order.push('other'), 10);
late.refresh();
process.on('exit', () => {
  assert.strictEqual(n, 3);
  assert.deepStrictEqual(order, ['other', 'refreshed']);
  assert.strictEqual(timer._destroyed, true);
});
