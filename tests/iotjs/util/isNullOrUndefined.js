// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([undefined, null, 0, '', {}].map(util.isNullOrUndefined), [true, true, false, false, false]);
