// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const url = require('url');
assert.strictEqual(url.domainToASCII('español.com'), 'xn--espaol-zwa.com');
assert.strictEqual(url.domainToASCII('xn--iñvalid.com'), '');
assert.strictEqual(url.domainToASCII('X'), 'x');
assert.strictEqual(url.domainToUnicode('xn--fiq228c.com'), '中文.com');
assert.throws(() => url.domainToASCII(), { code: 'ERR_MISSING_ARGS' });
const u = new URL('http://u:p%40@[::1]:8/p?q#h');
u.extra = 1;
assert.deepStrictEqual({ ...url.urlToHttpOptions(u) }, {
  extra: 1, protocol: 'http:', hostname: '::1', hash: '#h', search: '?q', pathname: '/p', path: '/p?q',
  href: 'http://u:p%40@[::1]:8/p?q#h', port: 8, auth: 'u:p@',
});
const v = new URL('http://u:p@測試:1/p?q#f');
assert.strictEqual(url.format(v, { fragment: false, unicode: true, auth: false, search: false }), 'http://測試:1/p');
assert.strictEqual(url.format(v), v.href);
assert.throws(() => url.format(v, 5), { code: 'ERR_INVALID_ARG_TYPE' });
