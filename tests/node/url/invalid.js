// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
assert.throws(() => new URL('bad'), { name: 'TypeError', code: 'ERR_INVALID_URL', message: 'Invalid URL', input: 'bad' });
assert.throws(() => new URL('/x', 'bad'), { code: 'ERR_INVALID_URL', input: '/x', base: 'bad' });
assert.throws(() => new URL(), { code: 'ERR_MISSING_ARGS', message: 'The "url" argument must be specified' });
assert.throws(() => URL('http://x'), { name: 'TypeError' });
for (const bad of ['', 'http://', 'http://a b', 'http://[::1', 'http://1.2.3.256', 'http://x:65536', '//x', 'http://%00']) {
  assert.throws(() => new URL(bad), { code: 'ERR_INVALID_URL', input: bad });
  assert.strictEqual(URL.canParse(bad), false);
  assert.strictEqual(URL.parse(bad), null);
}
assert.strictEqual(URL.canParse('x', 'http://h'), true);
assert.strictEqual(URL.parse('x', 'http://h').href, 'http://h/x');
assert.throws(() => URL.canParse(), { code: 'ERR_MISSING_ARGS' });
assert.throws(() => Object.getOwnPropertyDescriptor(URL.prototype, 'href').get.call({}), TypeError);
