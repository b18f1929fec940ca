// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const diffOf = (a, b) => {
  try {
    assert.deepStrictEqual(a, b);
  } catch (error) {
    return error.message.split('\n');
  }
  throw new Error('equal');
};

// Of the lines that both have, those around a difference are shown.
const numbers = Array.from({ length: 30 }, (_, i) => i);
const changed = numbers.slice();
changed[8] = 'x';
changed[20] = 'y';
assert.deepStrictEqual(diffOf(numbers, changed), [
  'Expected values to be strictly deep-equal:', '+ actual - expected ... Lines skipped', '',
  '  [', '    0,', '...', '    6,', '    7,', '+   8,', "-   'x',", '    9,', '    10,', '...', '    18,', '    19,',
  '+   20,', "-   'y',", '    21,', '...', '    28,', '    29', '  ]',
]);

// Properties that only one side has; a comma is no difference.
assert.deepStrictEqual(diffOf({ a: 1 }, { a: 1, b: 2 }).slice(3), ['  {', '    a: 1,', '-   b: 2', '  }']);
assert.deepStrictEqual(diffOf({ a: 1, b: 2 }, { b: 2 }).slice(3), ['  {', '+   a: 1,', '    b: 2', '  }']);
assert.deepStrictEqual(diffOf({ b: 1, a: 2 }, { a: 2, b: 0 }).slice(3), ['  {', '    a: 2,', '+   b: 1', '-   b: 0', '  }']);

// A long difference is cut.
const long = diffOf(Array.from({ length: 200 }, (_, i) => i), Array.from({ length: 200 }, (_, i) => -i - 1));
assert.ok(long.length < 60, String(long.length));
assert.strictEqual(long[long.length - 1], '...');
