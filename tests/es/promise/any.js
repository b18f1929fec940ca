// SPDX-License-Identifier: Apache-2.0
const assert = require('assert');

assert.strictEqual(Promise.any.length, 1);
assert.strictEqual(Promise.any.name, 'any');
assert.throws(() => Promise.any.call(undefined, []), TypeError);
class Derived extends Promise {}
assert.ok(Derived.any([1]) instanceof Derived);

let closed = 0;
const iterable = {
  [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { closed++; return {}; } }),
};
class Broken extends Promise {
  static resolve() { throw new SyntaxError('own'); }
}

(async () => {
  assert.strictEqual(await Promise.any([Promise.reject(1), 2, Promise.resolve(3)]), 2);
  assert.strictEqual(await Promise.any([new Promise(() => {}), Promise.resolve(3)]), 3);
  for (const [list, errors] of [[[], []], [[Promise.reject(1), Promise.reject(undefined)], [1, undefined]]]) {
    const err = await Promise.any(list).then(assert.fail, (e) => e);
    assert.ok(err instanceof AggregateError);
    assert.strictEqual(err.message, 'All promises were rejected');
    assert.deepStrictEqual(err.errors, errors);
  }
  await assert.rejects(Promise.any(5), TypeError);
  await assert.rejects(Broken.any(iterable), { name: 'SyntaxError', message: 'own' });
  assert.strictEqual(closed, 1);
})();
