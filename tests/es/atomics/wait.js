// SPDX-License-Identifier: Apache-2.0

// Atomics.wait blocks until its time is over; waitAsync is also woken by notify.
'use strict';
const assert = require('assert');

const a = new Int32Array(new SharedArrayBuffer(4));
assert.strictEqual(Atomics.wait(a, 0, 1), 'not-equal');
const start = Date.now();
assert.strictEqual(Atomics.wait(a, 0, 0, 30), 'timed-out');
assert.ok(Date.now() - start >= 29);
assert.throws(() => Atomics.wait(new Int32Array(1), 0, 0, 1), TypeError);

assert.deepStrictEqual(Atomics.waitAsync(a, 0, 1), { async: false, value: 'not-equal' });
const first = Atomics.waitAsync(a, 0, 0);
const second = Atomics.waitAsync(a, 0, 0, 1);
assert.strictEqual(first.async, true);
second.value.then((how) => {
  assert.strictEqual(how, 'timed-out');
  assert.strictEqual(Atomics.notify(a, 0), 1);
  return first.value;
}).then((how) => assert.strictEqual(how, 'ok'));
