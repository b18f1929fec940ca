// SPDX-License-Identifier: Apache-2.0
// modes: both
// The timer no longer keeps the process, and is no longer waited for.
var assert = require('assert');
var t = setTimeout(function() { assert.fail('called'); }, 2147483647);
assert.strictEqual(t.unref(), t);
