// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// The list of arguments that a trap gets is the trap's: it stays what it was when other calls follow, and may grow.
const noise = (...list) => list.map((x) => [x, x]).length;
const kept = [];
const handler = {
  count: 0,
  apply(target, self, args) {
    this.count++;
    kept.push(args);
    noise('a', 'b', 'c');
    args.push('more');
    return noise(1, 2, 3) + Reflect.apply(target, self, args);
  },
  construct(target, args, newTarget) {
    this.count++;
    kept.push(args);
    args.unshift('first');
    noise('a', 'b', 'c');
    return Reflect.construct(target, args, newTarget);
  },
};
function Sum(...list) {
  if (!new.target) return list.length;
  this.list = list;
}
const proxy = new Proxy(Sum, handler);
const { proxy: other, revoke } = Proxy.revocable(Sum, handler);

assert.strictEqual(proxy(1, 2), 6);
assert.deepStrictEqual(new proxy(3, 4).list, ['first', 3, 4]);
assert.strictEqual(proxy.call(null, 5), 5);
assert.strictEqual(proxy.apply(null, [6]), 5);
assert.deepStrictEqual(Reflect.construct(proxy, [7]).list, ['first', 7]);
assert.deepStrictEqual(new (class extends proxy {})(8).list, ['first', 8]);
assert.strictEqual(other(9), 5);
assert.strictEqual([10].map(proxy)[0], 7);
noise(...Array(50).keys());
assert.deepStrictEqual(kept.map((list) => list.filter((x) => typeof x !== 'object')), [
  [1, 2, 'more'], ['first', 3, 4], [5, 'more'], [6, 'more'], ['first', 7], ['first', 8], [9, 'more'], [10, 0, 'more']]);
assert.strictEqual(handler.count, 8);

// Traps may come later, and without them the target is called.
const late = {};
const plain = new Proxy(Sum, late);
assert.strictEqual(plain(1, 2, 3), 3);
late.apply = (target, self, args) => args;
const list = plain('x', 'y');
noise(1, 2, 3, 4);
assert.deepStrictEqual(list, ['x', 'y']);
late.apply = 1;
assert.throws(() => plain(), TypeError);
revoke();
assert.throws(() => other(1), TypeError);
assert.throws(() => new (new Proxy(Sum, { construct: () => 1 }))(), TypeError);

// What a call keeps is not lost when memory is collected.
const many = Array.from({ length: 2000 }, (_, i) => new Proxy(Sum, { apply: (t, s, args) => [...args, i] }));
const junk = Array.from({ length: 200 }, () => new Array(1000).fill({}));
assert.deepStrictEqual(many.map((p) => p('k')[1]).reduce((a, b) => a + b), 1999000);
assert.strictEqual(junk.length, 200);
