// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const qs = require('querystring');

assert.strictEqual(qs.escape("-._~!'()*aZ9"), "-._~!'()*aZ9");
assert.strictEqual(qs.escape('a b&c=d/é😀'), 'a%20b%26c%3Dd%2F%C3%A9%F0%9F%98%80');
assert.strictEqual(qs.escape({ toString: () => 'x y' }), 'x%20y');
assert.strictEqual(qs.escape(5), '5');
assert.throws(() => qs.escape('a\ud800'), { name: 'URIError', code: 'ERR_INVALID_URI', message: 'URI malformed' });

assert.strictEqual(qs.unescape('a%20b%26'), 'a b&');
assert.strictEqual(qs.unescape('100%25 or 100%'), '100% or 100%');
assert.deepStrictEqual([...qs.unescapeBuffer('a%ff+%4')], [0x61, 0xff, 0x2b, 0x25, 0x34]);
assert.strictEqual(qs.unescapeBuffer('a+b', true).toString(), 'a b');
assert.ok(Buffer.isBuffer(qs.unescapeBuffer('')));

// Scripts may replace both.
const { escape, unescape } = qs;
qs.escape = (text) => `[${text}]`;
qs.unescape = (text) => text.slice(1, -1);
assert.strictEqual(qs.stringify({ a: 1 }), '[a]=[1]');
assert.deepStrictEqual({ ...qs.parse('[a]=[1]') }, { a: '1' });
Object.assign(qs, { escape, unescape });
