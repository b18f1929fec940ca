// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.strictEqual(console, require('console'));
assert.strictEqual(console, global.console);
