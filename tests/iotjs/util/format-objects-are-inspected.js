// SPDX-License-Identifier: Apache-2.0
var assert = require('assert');
var format = require('util').format;
assert.strictEqual(format([1, [2]], { a: 'x' }), "[ 1, [ 2 ] ] { a: 'x' }");
