// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const qs = require('querystring');

const names = (text, options) => Object.keys(qs.parse(text, null, null, options)).join();

const many = Array.from({ length: 1200 }, (_, i) => `k${i}=1`).join('&');
assert.strictEqual(Object.keys(qs.parse(many)).length, 1000);
assert.strictEqual(Object.keys(qs.parse(many, '&', '=', { maxKeys: 0 })).length, 1200);
assert.strictEqual(names('a&b&c', { maxKeys: 2 }), 'a,b');
assert.strictEqual(names('&&a&b', { maxKeys: 3 }), 'a');
assert.strictEqual(names('a&b', { maxKeys: '1' }), 'a,b');

const seen = [];
const options = { decodeURIComponent: (text) => { seen.push(text); return text.toUpperCase(); } };
assert.deepStrictEqual({ ...qs.parse('a=b+c&d', null, null, options) }, { A: 'B%20C', D: '' });
assert.deepStrictEqual(seen, ['a', 'b%20c', 'd']);

// A decoder that throws is replaced by the lenient one.
const broken = { decodeURIComponent: () => { throw new Error('no'); } };
assert.deepStrictEqual({ ...qs.parse('a=%41', null, null, broken) }, { a: 'A' });
