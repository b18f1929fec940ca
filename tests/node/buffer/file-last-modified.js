// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { File } = require('buffer');
const modified = (lastModified) => new File([], 'name', { lastModified }).lastModified;
assert.strictEqual(modified(5), 5);
assert.strictEqual(modified(new Date(7)), 7);
for (const none of ['x', null, false, NaN]) assert.strictEqual(modified(none), 0);
assert.throws(() => modified(3n), TypeError);
