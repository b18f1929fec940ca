// SPDX-License-Identifier: Apache-2.0

// Math.sumPrecise rounds once, at the end.
'use strict';
const assert = require('assert');

assert.strictEqual(Math.sumPrecise([1e20, 0.1, -1e20]), 0.1);
assert.strictEqual(Math.sumPrecise([0.1, 0.2, 0.3]), 0.6);
assert.strictEqual(Math.sumPrecise([1e308, 1e308, -1e308]), 1e308);
assert.strictEqual(Math.sumPrecise([1e308, 1e308]), Infinity);
assert.strictEqual(Math.sumPrecise([]), -0);
assert.strictEqual(Math.sumPrecise([-0, 0]), 0);
assert.strictEqual(Math.sumPrecise([Infinity, -Infinity]), NaN);
assert.strictEqual(Math.sumPrecise(new Set([1, 2])), 3);
assert.throws(() => Math.sumPrecise(['1']), TypeError);
assert.throws(() => Math.sumPrecise(), TypeError);
