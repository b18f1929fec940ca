// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');
var buf = new Buffer(3);

assert.throws(function() { buf.write(5); }, { name: 'TypeError', message: 'Bad arguments: buff.write(string)' });
[-1, 3, 4].forEach(function(offset) {
  assert.throws(function() { buf.write('a', offset); },
    { name: 'RangeError', message: 'Attempt to write outside buffer bounds' });
});
assert.strictEqual(buf.write('', 9), 0);
assert.throws(function() { buf.write('a', 0, 0, 'hex'); }, { name: 'TypeError', message: 'Invalid hex string' });
assert.throws(function() { buf.write('a', 0, 0, 'base64'); }, { name: 'TypeError', message: 'Invalid base64 string' });
