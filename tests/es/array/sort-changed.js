// SPDX-License-Identifier: Apache-2.0
'use strict';
// What compare does to the array does not change what is sorted.
const assert = require('assert');

const sorted = (change) => { const a = [3, 1, 2, 4]; a.sort((x, y) => { change(a); return x - y; }); return a; };
assert.deepStrictEqual(sorted((a) => { a.length = 0; }), [1, 2, 3, 4]);
assert.deepStrictEqual(sorted((a) => { a.length = 1; }), [1, 2, 3, 4]);
assert.deepStrictEqual(sorted((a) => { a.splice(0, 1); }), [1, 2, 3, 4]);
assert.deepStrictEqual(sorted((a) => { a[0] = 9; }), [1, 2, 3, 4]);
assert.deepStrictEqual(sorted((a) => { a.length = 5; }).slice(0, 4), [1, 2, 3, 4]);
assert.deepStrictEqual(sorted(() => {}), [1, 2, 3, 4]);
assert.deepStrictEqual([3, undefined, 1].sort((x, y) => x - y), [1, 3, undefined]);
assert.deepStrictEqual([3, , 1].sort((x, y) => x - y), [1, 3, ,]);
const frozen = Object.freeze([2, 1]);
assert.throws(() => frozen.sort((x, y) => x - y), TypeError);
const kept = [2, 1];
assert.strictEqual(kept.sort((x, y) => x - y), kept);
assert.throws(() => [2, 1].sort(() => { throw new RangeError('no'); }), { name: 'RangeError', message: 'no' });
