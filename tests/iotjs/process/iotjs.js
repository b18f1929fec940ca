// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(typeof process.iotjs.board, 'string');
assert.notStrictEqual(process.iotjs.board, '');
