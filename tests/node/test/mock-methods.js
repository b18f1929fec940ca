// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { mock } = require('node:test');

const meter = { value: 5, plus(n) { return this.value + n; }, get v() { return this.value; }, set v(n) { this.value = n; } };
const plus = mock.method(meter, 'plus', function(n) { return this.value * n; });
assert.deepStrictEqual([meter.plus(3), meter.plus === plus, plus.mock.callCount()], [15, true, 1]);
plus.mock.restore();
assert.strictEqual(meter.plus(3), 8);

const get = mock.getter(meter, 'v', () => 'mocked');
const set = mock.setter(meter, 'v', function(n) { this.value = 2 * n; });
meter.v = 4;
assert.deepStrictEqual([meter.v, meter.value, set.mock.calls[0].arguments], ['mocked', 8, [4]]);
set.mock.restore();
get.mock.restore();
assert.strictEqual(meter.v, 8);

const spied = mock.method(meter, 'plus', { times: 1 });
assert.deepStrictEqual([meter.plus(1), spied.mock.callCount(), meter.plus === spied], [9, 1, false]);

class Base { m() { return 1; } }
class Derived extends Base {}
const derived = new Derived();
mock.method(derived, 'm', () => 2);
assert.deepStrictEqual([derived.m(), new Derived().m()], [2, 1]);
mock.reset();
assert.strictEqual(derived.m(), 1);
