// SPDX-License-Identifier: Apache-2.0
// modes: both
// The global object, and what `this` is in a module and in a function.
var assert = require('assert');

assert.strictEqual(global, globalThis);
assert.strictEqual(global.global, global);
assert.strictEqual(this, module.exports);
(function() { assert.strictEqual(this, global); })();
implicit = 5;
assert.strictEqual(global.implicit, 5);
