// SPDX-License-Identifier: Apache-2.0

// RegExp.$1 and the like tell of the last match of any expression.
'use strict';
const assert = require('assert');

assert.strictEqual(/(\d+)-(\d+)/.test('x 12-34 y'), true);
const { $1, $2, $3, lastMatch, lastParen, leftContext, rightContext, input } = RegExp;
assert.deepStrictEqual({ $1, $2, $3, lastMatch, lastParen, leftContext, rightContext, input },
  { $1: '12', $2: '34', $3: '', lastMatch: '12-34', lastParen: '34', leftContext: 'x ', rightContext: ' y', input: 'x 12-34 y' });
/none/.test('x');
assert.strictEqual(RegExp.$1, '12');
'aXb'.replace(/(X)/, '');
assert.strictEqual(RegExp.$1, 'X');
RegExp.input = 5;
assert.strictEqual(RegExp.$_, '5');
assert.strictEqual(RegExp['$&'], 'X');
assert.strictEqual(Object.keys(RegExp).length, 0);
assert.throws(() => Object.getOwnPropertyDescriptor(RegExp, '$1').get.call({}), TypeError);
