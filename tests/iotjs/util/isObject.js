// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([{}, [], null, function() {}, 'a', 1].map(util.isObject), [true, true, false, false, false, false]);
