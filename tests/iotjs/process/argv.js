// SPDX-License-Identifier: Apache-2.0
// args: one --two 3
// What follows the script belongs to it, options included.
var assert = require('assert');

assert.strictEqual(process.argv.length, 5);
assert.strictEqual(process.argv[1], __filename);
assert.deepStrictEqual(process.argv.slice(2), ['one', '--two', '3']);
