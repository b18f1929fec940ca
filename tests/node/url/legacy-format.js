// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const url = require('url');

assert.strictEqual(url.format({ protocol: 'http', host: 'h:80', pathname: 'x', search: 'a=1', hash: 'y' }), 'http://h:80/x?a=1#y');
assert.strictEqual(url.format({ protocol: 'https:', hostname: '::1', port: 8443, pathname: '/' }), 'https://[::1]:8443/');
assert.strictEqual(url.format({ pathname: '/p', query: { a: [1, 2], b: 'c d' } }), '/p?a=1&a=2&b=c%20d');
assert.strictEqual(url.format({ search: '?s', query: { ignored: 1 } }), '?s');
assert.strictEqual(url.format({ pathname: '/a?b#c', search: '?d#e' }), '/a%3Fb%23c?d%23e');
assert.strictEqual(url.format({ protocol: 'http', auth: 'u@:p w', host: 'h' }), 'http://u%40:p%20w@h');
assert.strictEqual(url.format({ protocol: 'mailto', auth: 'a', host: 'b.c' }), 'mailto:a@b.c');
assert.strictEqual(url.format({ protocol: 'file', pathname: '/x' }), 'file:///x');
assert.strictEqual(url.format({ slashes: true, host: 'h' }), '//h');
assert.strictEqual(url.format({}), '');
assert.strictEqual(url.format('http://H/a b'), 'http://h/a%20b');
assert.strictEqual(url.parse('http://h/').format(), 'http://h/');
assert.strictEqual(url.format(new URL('http://u:p@h/#f'), { auth: false, fragment: false }), 'http://h/');

for (const value of [undefined, null, 5, true]) {
  assert.throws(() => url.format(value), { code: 'ERR_INVALID_ARG_TYPE', message: /^The "urlObject" argument must be one of type object or string\. Received/ });
}
