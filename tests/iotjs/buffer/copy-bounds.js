// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var buf = new Buffer('abc');
var target = new Buffer('...');
assert.strictEqual(buf.copy(target, 0, -5), 3);
assert.strictEqual(buf.copy(target, 0, 0, 99), 3);
assert.throws(function() { buf.copy(target, -1); }, { name: 'RangeError', message: 'Attempt to write outside buffer bounds' });
