// SPDX-License-Identifier: Apache-2.0
// modes: both
'use strict';
const assert = require('assert');
assert.strictEqual(typeof new Error('x').stack, 'string');
assert.ok(new TypeError('x').stack.startsWith('TypeError: x'));
