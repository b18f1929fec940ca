// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

// What has no primitive value.
const bare = Object.create(null);
const wrong = { name: 'TypeError', message: 'Cannot convert object to primitive value' };
assert.throws(() => String(bare), wrong);
assert.throws(() => `${bare}`, wrong);
assert.throws(() => bare + 1, wrong);
assert.throws(() => +{ valueOf: null, toString: null }, wrong);
