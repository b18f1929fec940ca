// SPDX-License-Identifier: Apache-2.0

'use strict';

// util.isDeepStrictEqual compares contents, prototypes and types.

const assert = require('assert');
const { isDeepStrictEqual } = require('util');

const equal = [
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }],
  [NaN, NaN],
  [new Map([[{ k: 1 }, 'v']]), new Map([[{ k: 1 }, 'v']])],
  [new Set([{ a: 1 }, 2]), new Set([2, { a: 1 }])],
  [new Date(5), new Date(5)],
  [/x/gi, /x/gi],
  [new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  [new Error('m'), new Error('m')],
  [Object(1), Object(1)],
];
const different = [
  [1, '1'],
  [0, -0],
  [{}, Object.create(null)],
  [[1, , 2], [1, undefined, 2]],
  [{ a: undefined }, {}],
  [new Set([1]), new Set(['1'])],
  [new Map([[1, { a: 1 }]]), new Map([[1, { a: 2 }]])],
  [new Date(5), new Date(6)],
  [/x/g, /x/i],
  [new Uint8Array([1]), new Int8Array([1])],
  [new Error('m'), new TypeError('m')],
  [{ [Symbol.iterator]: 1 }, { [Symbol.iterator]: 2 }],
];
for (const [a, b] of equal) {
  assert.strictEqual(isDeepStrictEqual(a, b), true);
}
for (const [a, b] of different) {
  assert.strictEqual(isDeepStrictEqual(a, b), false);
}

const one = {};
one.self = one;
const two = {};
two.self = two;
assert.strictEqual(isDeepStrictEqual(one, two), true);
