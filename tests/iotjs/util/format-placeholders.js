// SPDX-License-Identifier: Apache-2.0
// modes: both
// What both IoT.js and Node.js make of a format.
var assert = require('assert');
var format = require('util').format;

assert.strictEqual(format(), '');
assert.strictEqual(format('%s and %s', 'a', 'b'), 'a and b');
assert.strictEqual(format('%d', '42'), '42');
assert.strictEqual(format('%d', 'x'), 'NaN');
assert.strictEqual(format('%j', { a: [1, null] }), '{"a":[1,null]}');
assert.strictEqual(format('%j', undefined), 'undefined');
assert.strictEqual(format('%%%s%%', 'a'), '%a%');
assert.strictEqual(format('%s %x %s', 'a', 'b'), 'a %x b');
assert.strictEqual(format('%s %s', 'a'), 'a %s');
assert.strictEqual(format('a%', 'b'), 'a% b');
assert.strictEqual(format('%s', 'a', 'b', 3, null, undefined), 'a b 3 null undefined');
assert.strictEqual(format(1, 'a', true), '1 a true');
