// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const obj = {};
obj.__defineGetter__('a', () => 5);
obj.__defineSetter__('a', function (v) { this.b = v; });
obj.a = 7;
assert.deepStrictEqual([obj.a, obj.b], [5, 7]);
assert.strictEqual(Object.create(obj).__lookupGetter__('a')(), 5);
assert.strictEqual(typeof obj.__lookupSetter__('a'), 'function');
assert.strictEqual(obj.__lookupGetter__('b'), undefined);
assert.throws(() => obj.__defineGetter__('c', 5), TypeError);
assert.deepStrictEqual(Object.keys(Object.prototype), []);
assert.strictEqual(new Date(2021, 1, 1).getYear(), 121);
assert.ok(Number.isNaN(new Date(NaN).getYear()));
const date = new Date(2021, 1, 1);
date.setYear(99);
assert.strictEqual(date.getFullYear(), 1999);
assert.strictEqual(Date.prototype.toGMTString, Date.prototype.toUTCString);
assert.strictEqual('a\u{1f600}'.isWellFormed(), true);
assert.strictEqual('a\ud800b'.isWellFormed(), false);
assert.strictEqual('a\ud800b\udc00\u{1f600}'.toWellFormed(), 'a\ufffdb\ufffd\u{1f600}');
assert.strictEqual(String.prototype.isWellFormed.call(5), true);
if (typeof WeakRef === 'undefined') {
  assert.deepStrictEqual({ ...Object.groupBy([1, 2, 3], (n) => (n % 2 ? 'odd' : 'even')) }, { odd: [1, 3], even: [2] });
  assert.deepStrictEqual([...Map.groupBy('abca', (c) => c)], [['a', ['a', 'a']], ['b', ['b']], ['c', ['c']]]);
  class Sub extends Promise {}
  const { promise, resolve } = Sub.withResolvers();
  assert.ok(promise instanceof Sub);
  resolve(5);
  promise.then((v) => assert.strictEqual(v, 5));
}
