// SPDX-License-Identifier: Apache-2.0
// Generators inside each other without end are an error that can be caught.
const assert = require('assert');
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };

function* endless() { yield* endless(); }
function* looping() { for (const x of looping()) yield x; }
function* through(n) {
  if (n > 0) yield* through(n - 1);
  yield n;
}
assert.throws(() => endless().next(), tooDeep);
assert.throws(() => [...looping()], tooDeep);
assert.throws(() => endless().next(), tooDeep); // the count begins anew
assert.strictEqual([...through(1000)].length, 1001);
