// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
assert.strictEqual(typeof console.Console, 'function');
assert.ok(console instanceof console.Console);
