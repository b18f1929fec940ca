// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var cycle = {};
cycle.self = cycle;
assert.strictEqual(require('util').format('%j', cycle), '[Circular]');
