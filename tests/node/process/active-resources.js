// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
setTimeout(() => {}, 1);
setTimeout(() => {}, 1).unref();
setImmediate(() => {});
const found = process.getActiveResourcesInfo().filter((name) => name === 'Timeout' || name === 'Immediate');
assert.deepStrictEqual(found, ['Timeout', 'Immediate']);
