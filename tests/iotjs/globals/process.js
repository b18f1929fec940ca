// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.strictEqual(process, require('process'));
assert.strictEqual(process, global.process);
