// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer('......');

assert.strictEqual(buf.write('ab'), 2);
assert.strictEqual(buf.write('cd', 3), 2);
assert.strictEqual(buf.toString(), 'ab.cd.');
assert.strictEqual(buf.write('xyz', 0, 2), 2);
assert.strictEqual(buf.toString(), 'xy.cd.');
assert.strictEqual(buf.write('long text', 4), 2);
assert.strictEqual(buf.toString(), 'xy.clo');
assert.strictEqual(buf.write('6162', 0, 2, 'hex'), 2);
assert.strictEqual(buf.write('Yw==', 2, 1, 'base64'), 1);
assert.strictEqual(buf.toString(), 'abcclo');
[undefined, null, 5, {}].forEach(function(value) {
  assert.throws(function() { buf.write(value); }, TypeError);
});
assert.throws(function() { buf.write('a', -1); }, RangeError);
assert.throws(function() { buf.write('a', 7); }, RangeError);
