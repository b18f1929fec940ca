// SPDX-License-Identifier: Apache-2.0

// Groups with names, also in alternatives, what is behind, and what repetitions
// forget.
'use strict';
const assert = require('assert');

const date = /(?<y>\d{4})-(?<m>\d\d)|(?<m>\d\d)\/(?<y>\d{4})/;
assert.deepStrictEqual({ ...'2026-11'.match(date).groups }, { y: '2026', m: '11' });
assert.deepStrictEqual({ ...'11/2026'.match(date).groups }, { y: '2026', m: '11' });
assert.strictEqual('11/2026'.replace(date, '$<y>-$<m>'), '2026-11');
assert.strictEqual('aabb'.match(/(?:(?<x>a)|(?<x>b))\k<x>/)[0], 'aa');
assert.throws(() => new RegExp('(?<a>.)(?<a>.)'), SyntaxError);
assert.throws(() => new RegExp('\\k<b>(?<a>.)'), SyntaxError);
assert.strictEqual(/\k<b>/.test('k<b>'), true);

assert.deepStrictEqual([...'price: €42, $7'.matchAll(/(?<=[€$])\d+/gu)].map((m) => m[0]), ['42', '7']);
assert.deepStrictEqual(/(?<=(\d+)(\d+))$/.exec('1053').slice(1), ['1', '053']);
assert.deepStrictEqual(/(?<=\1(\w))d/.exec('ccd').slice(0), ['d', 'c']);
assert.strictEqual(/(?<!a)b/.exec('abcb').index, 3);

assert.deepStrictEqual(/(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac').slice(0), ['zaacbbbcac', 'z', 'ac', 'a', undefined, 'c']);
assert.deepStrictEqual(/(a*)*/.exec('b').slice(0), ['', undefined]);
assert.deepStrictEqual(/(?=(a+))a*b\1/.exec('baaabac').slice(0), ['aba', 'a']);
assert.deepStrictEqual(/(?:a*?){2,3}b/.exec('aab').slice(0), ['aab']);
