// SPDX-License-Identifier: Apache-2.0

'use strict';

// An object may say itself how it is shown.

const assert = require('assert');
const util = require('util');

assert.strictEqual(util.inspect.custom, Symbol.for('nodejs.util.inspect.custom'));

const seen = [];
const value = {
  [util.inspect.custom](depth, options, inspect) {
    seen.push(depth, options.depth, inspect === util.inspect, options.stylize('x', 'special'));
    return 'custom\ntext';
  },
};
assert.strictEqual(util.inspect({ value }), '{\n  value: custom\n  text\n}');
assert.deepStrictEqual(seen, [1, 2, true, 'x']);

assert.strictEqual(util.inspect({ [util.inspect.custom]: () => ({ a: 1 }) }), '{ a: 1 }');
assert.strictEqual(util.inspect({ [util.inspect.custom]() { return this; }, b: 1 }, { customInspect: true }).includes('b: 1'), true);
assert.match(util.inspect(value, { customInspect: false }), /^{\n?\s*\[Symbol\(nodejs\.util\.inspect\.custom\)\]: \[Function/);
assert.throws(() => util.inspect({ [util.inspect.custom]() { throw new Error('mine'); } }), /mine/);
