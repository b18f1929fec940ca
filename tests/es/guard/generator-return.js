// SPDX-License-Identifier: Apache-2.0
'use strict';
// A finally block that throws after `return` of a generator does not end the program.
const assert = require('assert');

process.exitCode = 1; // until the end is reached
const seen = [];
function* outer() {
  try {
    try { yield 1; } finally { throw new Error('inner'); }
  } catch (error) {
    seen.push(error.message);
    yield 2;
  }
}
const first = outer();
first.next();
try {
  first.return(5);
} catch (error) {
  seen.push(error.message);
}
assert.deepStrictEqual(seen, ['inner']);
assert.strictEqual(first.next().done, true);

function* paused() { try { yield 1; } finally { yield 2; } }
const second = paused();
second.next();
assert.deepStrictEqual(second.return(7), { value: 2, done: false });
assert.throws(() => second.throw(new Error('thrown')), /thrown/);
assert.strictEqual([...paused()].length, 2);
process.exitCode = 0;
