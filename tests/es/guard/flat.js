// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const tooDeep = { name: 'RangeError', message: 'Maximum call stack size exceeded' };

const itself = [1];
itself.push(itself);
assert.throws(() => itself.flat(Infinity), tooDeep);
let deep = [];
for (let i = 0; i < 50000; i++) deep = [deep];
assert.throws(() => deep.flat(Infinity), tooDeep);

const shared = [1, [2]];
assert.deepStrictEqual([shared, shared, [[[3]]]].flat(Infinity), [1, 2, 1, 2, 3]);
assert.deepStrictEqual(itself.flat(), [1, 1, itself]);
assert.deepStrictEqual([[1, [2]]].flat(), [1, [2]]);
assert.deepStrictEqual([0, , [1, , 2]].flat(1e9), [0, 1, 2]);
