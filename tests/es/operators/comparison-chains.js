// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

assert.strictEqual(1 < 2 < 3, true);
assert.strictEqual(3 > 2 > 1, false);
assert.strictEqual(3 > (2 > 1), true);
assert.strictEqual((3) >= (2) >= (2), false);
assert.strictEqual('a' in { a: 1 } in { true: 1 }, true);
assert.strictEqual([] instanceof Array instanceof Object, false);
assert.strictEqual(`${3 > 2 > 1}`, 'false');
assert.strictEqual(/\(/.test('(') > false > false, true);

const order = [];
const n = (x) => ({ valueOf() { order.push(x); return x; } });
void (n(1) < n(2) < n(3));
assert.deepStrictEqual(order, [1, 2, 3]);
assert.strictEqual(eval('2 > 1 > 0'), true);
assert.strictEqual(Function('return 3 > 2 > 1')(), false);
