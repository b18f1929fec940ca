// SPDX-License-Identifier: Apache-2.0
// modes: both
// Only the infinities are not finite.
var assert = require('assert');
var util = require('util');
assert.deepEqual([1, '5', NaN, 'text', Infinity, -Infinity].map(util.isFinite), [true, true, true, true, false, false]);
