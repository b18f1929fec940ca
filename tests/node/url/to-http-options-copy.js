// SPDX-License-Identifier: Apache-2.0
// urlToHttpOptions takes copies of a URL, which lack what the accessors of the class give.

'use strict';

const assert = require('assert');
const { URL, urlToHttpOptions } = require('url');

const url = new URL('http://user:pw@[::1]:81/a?b#c');
const options = urlToHttpOptions(url);
assert.strictEqual(options.hostname, '::1');
assert.strictEqual(options.path, '/a?b');
assert.strictEqual(options.port, 81);
assert.strictEqual(options.auth, 'user:pw');

const copied = urlToHttpOptions({ ...url });
assert.strictEqual(copied.protocol, undefined);
assert.strictEqual(copied.hostname, undefined);
assert.strictEqual(copied.href, undefined);
assert.strictEqual(copied.path, '');
