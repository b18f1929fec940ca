// SPDX-License-Identifier: Apache-2.0

'use strict';

// Short parts share a line, longer ones get their own, long lists go into columns.

const assert = require('assert');
const { inspect } = require('util');

assert.strictEqual(inspect(Array.from({ length: 20 }, (_, i) => i * 11)), `[
    0,  11,  22,  33,  44,  55,
   66,  77,  88,  99, 110, 121,
  132, 143, 154, 165, 176, 187,
  198, 209
]`);

assert.strictEqual(inspect(['apple', 'fig', 'pear', 'plum', 'lime', 'kiwi', 'date']), `[
  'apple', 'fig',
  'pear',  'plum',
  'lime',  'kiwi',
  'date'
]`);

assert.strictEqual(inspect({ first: 'x'.repeat(40), second: 'y'.repeat(40) }),
  `{\n  first: '${'x'.repeat(40)}',\n  second: '${'y'.repeat(40)}'\n}`);

assert.strictEqual(inspect({ text: 'line\n'.repeat(20) }).split('\n').length, 22);
