// SPDX-License-Identifier: Apache-2.0

// getOrInsert of Map and WeakMap.
'use strict';
const assert = require('assert');

const map = new Map([['a', 1]]);
assert.strictEqual(map.getOrInsert('a', 2), 1);
assert.strictEqual(map.getOrInsert('b', 2), 2);
assert.strictEqual(map.getOrInsertComputed('c', (key) => key + '!'), 'c!');
assert.strictEqual(map.getOrInsertComputed('c', assert.fail), 'c!');
assert.deepStrictEqual([...map], [['a', 1], ['b', 2], ['c', 'c!']]);

const weak = new WeakMap();
const key = {};
assert.strictEqual(weak.getOrInsert(key, 1), 1);
assert.strictEqual(weak.getOrInsertComputed(key, assert.fail), 1);
assert.throws(() => weak.getOrInsertComputed(1, assert.fail), TypeError);
assert.throws(() => weak.getOrInsert.call(map, key, 1), TypeError);
