// SPDX-License-Identifier: Apache-2.0
// modes: both
// What a module is given by its wrapper.
var assert = require('assert');

assert.strictEqual(arguments[0], exports);
assert.strictEqual(arguments[1], require);
assert.strictEqual(arguments[2], module);
assert.strictEqual(module.exports, exports);
assert.strictEqual(typeof native, 'undefined');
