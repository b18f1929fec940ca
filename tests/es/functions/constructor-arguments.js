// SPDX-License-Identifier: Apache-2.0

// The arguments of Function become text as the language converts them.
const assert = require('assert');

assert.strictEqual(new Function('a, b, c', undefined).length, 3);
assert.strictEqual(new Function('a,b', 'c', null).length, 3);
assert.strictEqual(Function(null)(), undefined);
assert.strictEqual(Function({ toString: () => 'return 42' })(), 42);
assert.strictEqual(Function('n', 5)(1), undefined);
assert.throws(() => Function(Symbol('s')), TypeError);
assert.throws(() => Function(null, 'return 1'), SyntaxError);
