// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var util = require('util');
assert.deepEqual([null, undefined, 0, '', {}].map(util.isNull), [true, false, false, false, false]);
