// SPDX-License-Identifier: Apache-2.0

// Promise.try calls at once, and makes a promise of what comes of it.
'use strict';
const assert = require('assert');

let called = false;
const done = Promise.try((a, b) => {
  called = true;
  return a + b;
}, 1, 2);
assert.ok(called);
done.then((sum) => assert.strictEqual(sum, 3));
Promise.try(() => { throw new Error('mine'); }).then(assert.fail, (e) => assert.strictEqual(e.message, 'mine'));
Promise.try(5).then(assert.fail, (e) => assert.ok(e instanceof TypeError));
class Mine extends Promise {}
assert.ok(Mine.try(() => {}) instanceof Mine);
