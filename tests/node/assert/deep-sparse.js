// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const long = (more) => Object.assign(new Array(2 ** 32 - 1), more);
assert.deepStrictEqual(long(), long());
assert.deepStrictEqual(long({ 5: 1 }), long({ 5: 1 }));
assert.notDeepStrictEqual(long({ 5: 1 }), long({ 6: 1 }));
assert.notDeepStrictEqual(long({ 5: 1 }), long({ 5: 2 }));
assert.notDeepStrictEqual(long({ 5: 1 }), long());
assert.notDeepEqual(long({ 5: 1 }), long({ 4294967290: 1 }));
