// SPDX-License-Identifier: Apache-2.0

// What is made when it is first used looks as if it had been there all along.
'use strict';
const assert = require('assert');

function check(obj, key, name, length) {
  const d = Object.getOwnPropertyDescriptor(obj, key);
  assert.deepStrictEqual([d.writable, d.enumerable, d.configurable], [true, false, true], name);
  assert.strictEqual(typeof d.value, typeof obj[key]);
  if (length === undefined) return;
  assert.strictEqual(d.value.name, name);
  assert.strictEqual(d.value.length, length);
  assert.strictEqual(Object.hasOwn(d.value, 'prototype'), false);
  assert.throws(() => new d.value(), TypeError);
}
for (const name of ['Atomics', 'FinalizationRegistry', 'SharedArrayBuffer', 'WeakRef']) check(globalThis, name, name);
check(Object, 'groupBy', 'groupBy', 2);
check(Promise, 'try', 'try', 1);
check(Array, 'fromAsync', 'fromAsync', 1);
check(Math, 'f16round', 'f16round', 1);
check(String.prototype, 'anchor', 'anchor', 1);
check(Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'map', 'map', 1);
check(Iterator, 'from', 'from', 1);
assert.strictEqual(Object.keys(globalThis).includes('WeakRef'), false);
assert.strictEqual('WeakRef' in globalThis, true);
