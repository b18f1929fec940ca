// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([function() {}, Date, {}, null, 'f'].map(util.isFunction), [true, true, false, false, false]);
