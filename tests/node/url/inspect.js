// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { inspect } = require('util');
assert.strictEqual(inspect(new URL('http://u:p@h:1/p?q=1#f')), `URL {
  href: 'http://u:p@h:1/p?q=1#f',
  origin: 'http://h:1',
  protocol: 'http:',
  username: 'u',
  password: 'p',
  host: 'h:1',
  hostname: 'h',
  port: '1',
  pathname: '/p',
  search: '?q=1',
  searchParams: URLSearchParams { 'q' => '1' },
  hash: '#f'
}`);
assert.strictEqual(inspect({ a: { b: { c: new URL('http://h') } } }), '{ a: { b: { c: URL {} } } }');
assert.strictEqual(inspect(new URLSearchParams('a=1&b')), "URLSearchParams { 'a' => '1', 'b' => '' }");
assert.strictEqual(inspect(new URLSearchParams()), 'URLSearchParams {}');
assert.strictEqual(inspect(new URLSearchParams('a=1').entries()), "URLSearchParams Iterator { [ 'a', '1' ] }");
assert.strictEqual(inspect(new URLSearchParams('a=1').keys()), "URLSearchParams Iterator { 'a' }");
