// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([true, false, 0, 'true', new Boolean(true)].map(util.isBoolean), [true, true, false, false, false]);
