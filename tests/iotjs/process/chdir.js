// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');

assert.strictEqual(process.chdir('/'), undefined);
assert.strictEqual(process.cwd(), '/');
assert.throws(function() { process.chdir('/no such directory'); }, Error);
assert.throws(function() { process.chdir(5); }, Error);
assert.strictEqual(process.cwd(), '/');
