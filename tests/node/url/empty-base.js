// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
assert.throws(() => new URL('http://h/', ''), { code: 'ERR_INVALID_URL', input: 'http://h/', base: '' });
assert.strictEqual(URL.canParse('http://h/', ''), false);
assert.strictEqual(new URL('http://h/', undefined).href, 'http://h/');
