// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.deepEqual([new Buffer(7).length, new Buffer('\u20ac').length, new Buffer('abcd', 'hex').length], [7, 3, 2]);
