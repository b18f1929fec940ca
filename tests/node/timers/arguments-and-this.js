// SPDX-License-Identifier: Apache-2.0

const assert = require('assert');
const seen = [];
const timeout = setTimeout(function(...args) { seen.push(this === timeout, args); }, 1, 'a', 2);
setImmediate((...args) => seen.push(args), 'b', 3);
process.on('exit', () => {
  assert.deepStrictEqual(seen.filter(Array.isArray).sort(), [['a', 2], ['b', 3]]);
  assert.ok(seen.includes(true));
});
