// SPDX-License-Identifier: Apache-2.0

// A DisposableStack ends what it was given in reverse order, and collects the
// errors.
'use strict';
const assert = require('assert');

const order = [];
const stack = new DisposableStack();
const held = { [Symbol.dispose]() { order.push('used'); } };
assert.strictEqual(stack.use(held), held);
assert.strictEqual(stack.adopt(5, (v) => order.push(v)), 5);
stack.defer(() => order.push('deferred'));
stack.dispose();
stack.dispose();
assert.deepStrictEqual(order, ['deferred', 5, 'used']);
assert.strictEqual(stack.disposed, true);
assert.throws(() => stack.defer(() => {}), ReferenceError);

const failing = new DisposableStack();
failing.defer(() => { throw new Error('first'); });
failing.defer(() => { throw new Error('second'); });
const moved = failing.move();
failing.dispose();
assert.throws(() => moved.dispose(), (e) => {
  return e instanceof SuppressedError && e.error.message === 'first' && e.suppressed.message === 'second';
});
