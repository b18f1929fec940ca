// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([new Buffer(1), new Buffer(''), {}, [1], 'a', null].map(util.isBuffer), [true, true, false, false, false, false]);
