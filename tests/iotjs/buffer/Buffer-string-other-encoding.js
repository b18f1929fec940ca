// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// What is neither of the two is text.
var assert = require('assert');
assert.strictEqual(new Buffer('6162', 'no such').toString(), '6162');
assert.strictEqual(new Buffer('6162', 5).toString(), '6162');
