// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const qs = require('querystring');

const parsed = (text, ...rest) => ({ ...qs.parse(text, ...rest) });

assert.strictEqual(Object.getPrototypeOf(qs.parse('a=b')), null);
assert.deepStrictEqual(parsed('a=1&b=2&a=3&a='), { a: ['1', '3', ''], b: '2' });
assert.deepStrictEqual(parsed('a&=b&&c=d=e'), { a: '', '': 'b', c: 'd=e' });
assert.deepStrictEqual(parsed('hasOwnProperty=x&toString=y'), { hasOwnProperty: 'x', toString: 'y' });
assert.deepStrictEqual(parsed('q=a+b%2Bc&%C3%A4=%E2%82%AC'), { q: 'a b+c', 'ä': '€' });
assert.deepStrictEqual(parsed('a:1;b:2', ';', ':'), { a: '1', b: '2' });
assert.deepStrictEqual(parsed('a==>1--b==>2', '--', '==>'), { a: '1', b: '2' });
assert.deepStrictEqual(parsed(''), {});
assert.deepStrictEqual(parsed(17), {});
assert.strictEqual(qs.decode, qs.parse);

// What is not a valid escape stays, and what is not UTF-8 becomes U+FFFD.
assert.deepStrictEqual(parsed('a=%&b=%zz&c=%4&d=%e4x'), { a: '%', b: '%zz', c: '%4', d: '\ufffdx' });
assert.deepStrictEqual(parsed('a=%20%'), { a: ' %' });
