// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.AssertionError.name = 'something';
