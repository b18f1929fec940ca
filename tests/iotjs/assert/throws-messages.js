// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');

function message(expected, words) {
  try { assert.throws(function() {}, expected, words); } catch (e) { return e.message; }
}
assert.equal(message(), 'Missing expected exception..');
assert.equal(message(TypeError), 'Missing expected exception(TypeError)..');
assert.equal(message(TypeError, 'words'), 'Missing expected exception(TypeError). words');
