// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const qs = require('querystring');

assert.strictEqual(qs.stringify({ a: 'b c', d: ['e', 'ä'], f: '' }), 'a=b%20c&d=e&d=%C3%A4&f=');
assert.strictEqual(qs.stringify({ n: 1, big: 10n, yes: true, no: false }), 'n=1&big=10&yes=true&no=false');
assert.strictEqual(qs.stringify({ a: NaN, b: Infinity, c: null, d: undefined, e: {}, f: () => 1 }), 'a=&b=&c=&d=&e=&f=');
assert.strictEqual(qs.stringify({ a: [], b: 1, c: [] }), 'b=1');
assert.strictEqual(qs.stringify({ x: 1e21 }), 'x=1e%2B21');
assert.strictEqual(qs.stringify({ a: 1, b: [2, 3] }, ';', ':'), 'a:1;b:2;b:3');
assert.strictEqual(qs.stringify({ a: 'b' }, null, null, { encodeURIComponent: (text) => `<${text}>` }), '<a>=<b>');
for (const value of [undefined, null, 'text', 5, true]) assert.strictEqual(qs.stringify(value), '');
assert.strictEqual(qs.encode, qs.stringify);

const text = 'k=%F0%9F%98%80&k=2&empty=';
assert.strictEqual(qs.stringify(qs.parse(text)), text);
