// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.strictEqual(Buffer.concat([new Buffer('ab'), new Buffer(''), new Buffer('c')]).toString(), 'abc');
assert.strictEqual(Buffer.concat([]).length, 0);
[undefined, null, 5, 'text', {}, [5], ['text'], [new Buffer('a'), null]].forEach(function(list) {
  assert.throws(function() { Buffer.concat(list); }, TypeError);
});
