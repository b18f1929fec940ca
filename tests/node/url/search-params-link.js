// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const u = new URL('http://h/?a=1&b=2');
const params = u.searchParams;
assert.strictEqual(u.searchParams, params);
params.append('c', 'ü &');
assert.strictEqual(u.search, '?a=1&b=2&c=%C3%BC+%26');
params.delete('a');
params.set('b', '3');
assert.strictEqual(u.href, 'http://h/?b=3&c=%C3%BC+%26');
u.search = '?x=y';
assert.deepStrictEqual([...params], [['x', 'y']]);
u.href = 'http://h/?z=1';
assert.strictEqual(params.get('z'), '1');
params.delete('z');
assert.strictEqual(u.href, 'http://h/');
