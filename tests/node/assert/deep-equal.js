// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

assert.deepStrictEqual({ a: [1, { b: 2 }], c: undefined }, { c: undefined, a: [1, { b: 2 }] });
assert.deepStrictEqual(new Map([[{ k: 1 }, new Set([1, 2])]]), new Map([[{ k: 1 }, new Set([2, 1])]]));
assert.deepStrictEqual(new Date(5), new Date(5));
assert.deepStrictEqual([NaN, /x/gi], [NaN, /x/gi]);
const loop = { a: 1 };
loop.self = loop;
const other = { a: 1 };
other.self = other;
assert.deepStrictEqual(loop, other);

assert.deepEqual({ a: 1, b: '2' }, { a: '1', b: 2 });
assert.deepEqual([0], [false]);
assert.deepEqual(new Set([1, '2']), new Set(['1', 2]));
assert.notDeepEqual({ a: 1 }, { a: 1, b: undefined });
assert.notDeepEqual([1, 2], [2, 1]);

class A {}
const different = [
  [{ a: 1 }, { a: '1' }], [[0], [-0]], [new A(), {}], [[1, , 3], [1, undefined, 3]], [new Date(1), new Date(2)],
  [new Map([[1, 2]]), new Map([[1, 3]])], [new Error('a'), new Error('b')], [Object(1), Object(2)], [[], {}],
];
for (const [a, b] of different) {
  assert.notDeepStrictEqual(a, b);
  assert.throws(() => assert.deepStrictEqual(a, b), { code: 'ERR_ASSERTION', operator: 'deepStrictEqual' });
}
assert.throws(() => assert.deepEqual([1], [2]), { operator: 'deepEqual' });
assert.throws(() => assert.notDeepEqual([1], ['1']), { operator: 'notDeepEqual' });
assert.throws(() => assert.notDeepStrictEqual([1], [1]), { operator: 'notDeepStrictEqual' });
