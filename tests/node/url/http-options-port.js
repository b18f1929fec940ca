// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { urlToHttpOptions } = require('url');
const portOf = (url) => urlToHttpOptions(url).port;
assert.strictEqual(portOf(new URL('http://a:81')), 81);
assert.strictEqual('port' in urlToHttpOptions(new URL('http://a')), false);
// Other objects are read in the same way.
assert.strictEqual(portOf({ port: 82 }), 82);
assert.strictEqual(portOf({ port: '83' }), 83);
assert.ok(Number.isNaN(portOf({})));
