// SPDX-License-Identifier: Apache-2.0

// Iterator is the class of all iterators: abstract, with from and concat.
'use strict';
const assert = require('assert');

assert.throws(() => new Iterator(), TypeError);
assert.throws(() => Iterator(), TypeError);
assert.ok(new (class extends Iterator {})() instanceof Iterator);
assert.ok([].values() instanceof Iterator);
assert.strictEqual([].values().map, Iterator.prototype.map);

let n = 0;
const plain = { next: () => ({ done: n === 2, value: n++ }) };
assert.deepStrictEqual(Iterator.from(plain).map((v) => v + 1).toArray(), [1, 2]);
assert.deepStrictEqual(Iterator.from('ab').toArray(), ['a', 'b']);
assert.deepStrictEqual(Iterator.concat([1], new Set([2]), 'x'.split('')).toArray(), [1, 2, 'x']);
assert.throws(() => Iterator.from(5), TypeError);
