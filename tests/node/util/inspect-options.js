// SPDX-License-Identifier: Apache-2.0

'use strict';

// Options of util.inspect, by name and by position.

const assert = require('assert');
const { inspect } = require('util');

const deep = { a: { b: { c: { d: 1 } } } };
assert.strictEqual(inspect(deep, { depth: 0 }), '{ a: [Object] }');
assert.strictEqual(inspect(deep, { depth: null, breakLength: Infinity, compact: 9 }), '{ a: { b: { c: { d: 1 } } } }');
assert.strictEqual(inspect(deep, false, 0), '{ a: [Object] }');
assert.strictEqual(inspect({ a: 1 }, { colors: true }), '{ a: \x1b[33m1\x1b[39m }');
assert.strictEqual(inspect([1], true), '[ 1, [length]: 1 ]');
assert.strictEqual(inspect([1, 2, 3], { maxArrayLength: 1 }), '[ 1, ... 2 more items ]');
assert.strictEqual(inspect('abc', { maxStringLength: 1 }), "'a'... 2 more characters");
assert.strictEqual(inspect({ b: 1, a: 2 }, { sorted: true }), '{ a: 2, b: 1 }');
assert.strictEqual(inspect({ b: 1, a: 2 }, { compact: false }), '{\n  b: 1,\n  a: 2\n}');
assert.strictEqual(inspect({ get a() { return 1; } }, { getters: true }), '{ a: [Getter: 1] }');
assert.strictEqual(inspect(1234567.1234, { numericSeparator: true }), '1_234_567.123_4');
assert.strictEqual(inspect(new Proxy({ a: 1 }, {}), { showProxy: true }), 'Proxy [ { a: 1 }, {} ]');

inspect.defaultOptions = { depth: 0 };
assert.strictEqual(inspect(deep), '{ a: [Object] }');
inspect.defaultOptions.depth = 1;
assert.strictEqual(inspect(deep), '{ a: { b: [Object] } }');
assert.throws(() => { inspect.defaultOptions = 5; }, { code: 'ERR_INVALID_ARG_TYPE' });
