// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
for (const [text, message] of [
  ['', 'Unexpected end of JSON input'],
  ['{"a":1,}', 'Expected double-quoted property name in JSON at position 7'],
  ['[1 2]', "Expected ',' or ']' after array element in JSON at position 3"],
  ['undefined', '"undefined" is not valid JSON'],
  ['{"a": tru}', 'Unexpected token \'}\', "{"a": tru}" is not valid JSON'],
]) assert.throws(() => JSON.parse(text), { name: 'SyntaxError', message });
assert.throws(() => JSON.parse('1', () => { throw new SyntaxError('of the reviver'); }), { message: 'of the reviver' });
assert.deepStrictEqual(JSON.parse('{"a":[1]}', (k, v) => (k === '0' ? 2 : v)), { a: [2] });
