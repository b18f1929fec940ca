// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([1, NaN, '1', new Number(1), null].map(util.isNumber), [true, true, false, false, false]);
