// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
let caught = 0;
let n = 0;
process.on('uncaughtException', () => { caught++; });
const interval = setInterval(() => {
  if (++n === 3) clearInterval(interval);
  throw new Error('each time');
}, 1);
process.on('exit', () => {
  assert.strictEqual(n, 3);
  assert.strictEqual(caught, 3);
});
