// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual(['', 'a', 1, new String('a'), null].map(util.isString), [true, true, false, false, false]);
