// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([[], [1], { length: 0 }, 'a', null].map(util.isArray), [true, true, false, false, false]);
