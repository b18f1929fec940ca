// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
assert.strictEqual(typeof process.title, 'string');
process.title = 'renamed';
assert.strictEqual(process.title, 'renamed');
