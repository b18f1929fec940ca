// SPDX-License-Identifier: Apache-2.0

'use strict';

// Each placeholder of util.format converts one argument.

const assert = require('assert');
const { format } = require('util');

const cases = [
  [['%s', 'a'], 'a'],
  [['%s', -0], '-0'],
  [['%s', 12n], '12n'],
  [['%s', Symbol('x')], 'Symbol(x)'],
  [['%s', { a: { b: 1 } }], '{ a: [Object] }'],
  [['%s', { toString() { return 'own'; } }], 'own'],
  [['%d', '42'], '42'],
  [['%d', Symbol('x')], 'NaN'],
  [['%d', 5n], '5n'],
  [['%i', '42.9px'], '42'],
  [['%f', '1.5px'], '1.5'],
  [['%j', { a: [1] }], '{"a":[1]}'],
  [['%j', undefined], 'undefined'],
  [['%O', { a: { b: {} } }], '{ a: { b: {} } }'],
  [['%o', [1]], '[ 1, [length]: 1 ]'],
  [['[%c]', 'color: red'], '[]'],
  [['%%', 'x'], '% x'],
  [['%%%s', 'x'], '%x'],
];
for (const [args, want] of cases) {
  assert.strictEqual(format(...args), want);
}

const cycle = {};
cycle.self = cycle;
assert.strictEqual(format('%j', cycle), '[Circular]');
