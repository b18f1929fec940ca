// SPDX-License-Identifier: Apache-2.0
'use strict';
// These are limits of ours: Node.js works on such arrays until its memory is full.
const assert = require('assert');
const badLength = { name: 'RangeError', message: 'Invalid array length' };
const badString = { name: 'RangeError', message: 'Invalid string length' };
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };
const huge = () => new Array(2 ** 32 - 1);

for (const name of ['fill', 'map', 'slice', 'splice', 'reverse', 'sort', 'flat', 'unshift', 'concat']) {
  assert.throws(() => huge()[name]((x) => x), badLength, name);
}
assert.throws(() => [].concat(huge(), huge()), badLength);
assert.throws(() => Array.from({ length: 2 ** 32 - 1 }), badLength);
assert.throws(() => huge().join(), badString);
assert.throws(() => String(huge()), badString);
assert.throws(() => Math.max.apply(null, { length: 2 ** 31 }), tooDeep);
assert.throws(() => Reflect.apply(Math.max, null, { length: 2 ** 40 }), tooDeep);
assert.throws(() => Reflect.construct(Array, { length: 2 ** 40 }), tooDeep);

let nested = [];
for (let i = 0; i < 50000; i++) nested = [nested];
assert.throws(() => nested.join(), tooDeep);
assert.throws(() => String(nested), tooDeep);
assert.strictEqual(String([1, [2, [3]]]), '1,2,3');

assert.deepStrictEqual(Array.prototype.map.call({ length: 2, 0: 1, 1: 2 }, (x) => x * 2), [2, 4]);
assert.strictEqual(Math.max.apply(null, [1, 3, 2]), 3);
assert.deepStrictEqual(Reflect.construct(Array, [1, 2]), [1, 2]);
