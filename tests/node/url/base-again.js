// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// What is made with a base leaves that base, and what was made with it before, as it is.
const base = 'http://user:pw@host:8080/a/b/c?q#f';
const href = (ref) => new URL(ref, base).href;
for (let i = 0; i < 2; i++) {
  const first = new URL('/x?y=1', base);
  assert.strictEqual(first.href, 'http://user:pw@host:8080/x?y=1');
  assert.strictEqual(href('d'), 'http://user:pw@host:8080/a/b/d');
  assert.strictEqual(href('../d'), 'http://user:pw@host:8080/a/d');
  assert.strictEqual(href(''), 'http://user:pw@host:8080/a/b/c?q');
  assert.strictEqual(href('//other/z'), 'http://other/z');
  assert.strictEqual(href('/'), 'http://user:pw@host:8080/');
  first.host = 'changed:1';
  first.username = 'somebody';
  first.pathname = '/else/where';
  first.search = '';
  first.port = '';
  assert.strictEqual(href('/x'), 'http://user:pw@host:8080/x');
}
assert.strictEqual(new URL('/x', 'http:opaque').href, 'http://opaque/x');
assert.strictEqual(new URL('/x', 'httpx:/a/b').href, 'httpx:/x');
assert.throws(() => new URL('/x', 'http://'), { code: 'ERR_INVALID_URL', input: '/x', base: 'http://' });
assert.throws(() => new URL('/x', 'httpx:opaque'), { code: 'ERR_INVALID_URL' });
