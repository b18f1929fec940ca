// SPDX-License-Identifier: Apache-2.0
'use strict';
// Methods of Array.prototype do the same to what only looks like an array.
const assert = require('assert');
const methods = Array.prototype;
const list = () => [3, 1, , 2, [5, [6]], undefined, 1];
const cases = [
  ['concat', [1], 2], ['concat'], ['copyWithin', 0, 3], ['copyWithin', 2, 0], ['copyWithin', -2, -4, -1],
  ['find', (v) => v === 1], ['find', () => false], ['findIndex', (v) => v === undefined], ['findLast', (v) => v === 1],
  ['findLastIndex', (v) => v === 1], ['flat'], ['flat', Infinity], ['flatMap', (v) => [v, v]], ['flatMap', (v) => v],
  ['join'], ['join', '-'], ['map', (v, i) => [v, i]], ['reverse'], ['slice'], ['slice', 1, -1], ['slice', -3], ['slice', 9],
  ['sort'], ['sort', (a, b) => b - a], ['splice', 1, 2], ['splice', 1], ['splice', -2, 1, 7, 8, 9], ['splice'], ['splice', 0, 0, 1],
  ['toReversed'], ['toSorted'], ['toSorted', (a, b) => b - a], ['toSpliced', 1, 2], ['toSpliced', 2, 0, 'x'], ['toSpliced'],
  ['unshift', 1, 2], ['unshift'], ['with', 1, 'x'], ['with', -1, 'x'],
];
for (const [name, ...args] of cases) {
  const a = list();
  const b = list();
  const got = methods[name].apply(new Proxy(b, {}), args);
  const want = a[name](...args);
  if (want === a) assert.deepStrictEqual(b, a, name);
  else if (name !== 'concat') assert.deepStrictEqual(got, want, `${name} ${args}`);
  else assert.deepStrictEqual(got.slice(-args.length || undefined), want.slice(-args.length || undefined));
  assert.deepStrictEqual(b, a, name);
}
const proxy = new Proxy([1, 2], {});
assert.throws(() => methods.with.call(proxy, 2, 1), RangeError);
for (const name of ['find', 'findIndex', 'findLast', 'map', 'flatMap']) assert.throws(() => methods[name].call(proxy, 1), TypeError);
for (const name of ['sort', 'toSorted']) assert.throws(() => methods[name].call(proxy, 1), TypeError);

// Many elements are sorted by their texts, too.
const many = Array.from({ length: 20000 }, (_, i) => (i % 7 ? i * 7919 % 20000 : undefined));
const sorted = many.slice().sort();
const texts = sorted.filter((v) => v !== undefined).map(String);
assert.ok(texts.every((v, i) => i === 0 || texts[i - 1] <= v));
assert.strictEqual(sorted.length, many.length);
assert.strictEqual(sorted.lastIndexOf(undefined), many.length - 1);
assert.strictEqual(sorted.indexOf(undefined), texts.length);
