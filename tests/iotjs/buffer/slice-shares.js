// SPDX-License-Identifier: Apache-2.0
var assert = require('assert');
var buf = Buffer.from('abc');
buf.slice(1).fill(0x7a);
assert.strictEqual(buf.toString(), 'azz');
