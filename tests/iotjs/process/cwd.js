// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var fs = require('fs');

assert.strictEqual(process.cwd()[0], '/');
assert.strictEqual(fs.statSync(process.cwd()).isDirectory(), true);
