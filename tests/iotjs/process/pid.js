// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(process.pid, Math.floor(process.pid));
assert.ok(process.pid > 0);
