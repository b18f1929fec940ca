// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { mock } = require('node:test');

const add = mock.fn((a, b) => a + b);
assert.deepStrictEqual([add(1, 2), add.call({ x: 1 }, 3, 4), add.mock.callCount()], [3, 7, 2]);
const [first, second] = add.mock.calls;
assert.deepStrictEqual(first.arguments, [1, 2]);
assert.deepStrictEqual([second.arguments, second.this, second.result, second.error], [[3, 4], { x: 1 }, 7, undefined]);
assert.ok(first.stack instanceof Error);

add.mock.mockImplementationOnce(() => 'once');
add.mock.mockImplementationOnce(() => 'fourth', 4);
assert.deepStrictEqual([add(1, 1), add(1, 1), add(1, 1), add(1, 1)], ['once', 2, 'fourth', 2]);
add.mock.mockImplementation(() => 'new');
assert.strictEqual(add(), 'new');
add.mock.restore();
assert.strictEqual(add(5, 6), 11);
add.mock.resetCalls();
assert.deepStrictEqual(add.mock.calls, []);

const error = new Error('thrown');
const fails = mock.fn(() => { throw error; });
assert.throws(fails, error);
assert.strictEqual(fails.mock.calls[0].error, error);

class Point { constructor(x) { this.x = x; } }
const Mocked = mock.fn(Point);
const point = new Mocked(4);
assert.ok(point instanceof Point && point.x === 4);
assert.strictEqual(Mocked.mock.calls[0].target, Point);
assert.strictEqual(Mocked.mock.calls[0].this, point);

const twice = mock.fn(() => 'real', () => 'mocked', { times: 2 });
assert.deepStrictEqual([twice(), twice(), twice()], ['mocked', 'mocked', 'real']);
