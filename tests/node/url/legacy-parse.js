// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const url = require('url');

const parts = (text, ...rest) => {
  const { protocol, slashes, auth, host, port, hostname, hash, search, query, pathname, path, href } = url.parse(text, ...rest);
  return { protocol, slashes, auth, host, port, hostname, hash, search, query, pathname, path, href };
};

assert.deepStrictEqual(parts('HTTP://us%20er:pw@Host.COM:8080/p/a?x=1&y#frag'), {
  protocol: 'http:', slashes: true, auth: 'us er:pw', host: 'host.com:8080', port: '8080', hostname: 'host.com',
  hash: '#frag', search: '?x=1&y', query: 'x=1&y', pathname: '/p/a', path: '/p/a?x=1&y',
  href: 'http://us%20er:pw@host.com:8080/p/a?x=1&y#frag',
});
assert.deepStrictEqual(parts('/a/b?c'), {
  protocol: null, slashes: null, auth: null, host: null, port: null, hostname: null, hash: null, search: '?c',
  query: 'c', pathname: '/a/b', path: '/a/b?c', href: '/a/b?c',
});

assert.deepStrictEqual({ ...url.parse('/x?a=1&a=2', true).query }, { a: ['1', '2'] });
assert.strictEqual(url.parse('//host/x').host, null);
assert.strictEqual(url.parse('//host/x', false, true).host, 'host');
assert.strictEqual(url.parse('mailto:a@b.c').host, 'b.c');
assert.strictEqual(url.parse('javascript:alert("1")').pathname, 'alert("1")');
assert.strictEqual(url.parse('  http:\\\\h\\a b\n').href, 'http://h/a%20b');
assert.strictEqual(url.parse('http://h').pathname, '/');

const again = url.parse('http://h/');
assert.strictEqual(url.parse(again), again);
assert.ok(again instanceof url.Url);
