// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const url = require('url');

const six = url.parse('http://[::1]:81/x');
assert.strictEqual(six.hostname, '::1');
assert.strictEqual(six.host, '[::1]:81');
assert.strictEqual(six.href, 'http://[::1]:81/x');

assert.strictEqual(url.parse('http://bücher.example/').host, 'xn--bcher-kva.example');
assert.strictEqual(url.parse('http://a@b@c/d').auth, 'a@b');
assert.strictEqual(url.parse('http://a@b?@c').host, 'b');
assert.strictEqual(url.parse('http://h:/x').host, 'h');
assert.strictEqual(url.parse('http://a b').href, 'http://a/%20b');
assert.strictEqual(url.parse(`http://${'x'.repeat(256)}/`).hostname, '');

for (const input of ['http://[::1', 'http://a]b/', 'http://a[b']) {
  assert.throws(() => url.parse(input), { name: 'TypeError', code: 'ERR_INVALID_URL', message: 'Invalid URL', input });
}
assert.throws(() => url.parse('http://%@h/'), { name: 'URIError' });
for (const value of [undefined, null, 5, {}]) {
  assert.throws(() => url.parse(value), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: /^The "url" argument must be of type string\. Received/ });
}
