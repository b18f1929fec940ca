// SPDX-License-Identifier: Apache-2.0

'use strict';

// Placeholders without an argument stay, arguments without a placeholder follow.

const assert = require('assert');
const { format, formatWithOptions } = require('util');

assert.strictEqual(format(), '');
assert.strictEqual(format('%s'), '%s');
assert.strictEqual(format('%s:%s', 'a'), 'a:%s');
assert.strictEqual(format('%s', 'a', 'b', { c: 1 }), 'a b { c: 1 }');
assert.strictEqual(format('%x %', 1), '%x % 1');
assert.strictEqual(format('100%', 1), '100% 1');
assert.strictEqual(format(1, '%s', 'a'), '1 %s a');
assert.strictEqual(format({ a: 1 }, 'b'), '{ a: 1 } b');
assert.strictEqual(format('', 'a'), ' a');

assert.strictEqual(formatWithOptions({ depth: 0 }, 'x', { a: { b: 1 } }), 'x { a: [Object] }');
assert.strictEqual(formatWithOptions({ colors: true }, '%O', 5), '\x1b[33m5\x1b[39m');
assert.throws(() => formatWithOptions(5, 'x'), { code: 'ERR_INVALID_ARG_TYPE' });
