// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
var assert = require('assert');

function caught(words) {
  try { assert.doesNotThrow(function() { throw new Error('x'); }, words); } catch (e) { return e; }
}
assert.equal(caught().message, 'Got unwanted exception.');
assert.equal(caught('words').message, 'Got unwanted exception. words');
assert.strictEqual(caught().expected, null);
