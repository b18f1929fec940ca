// SPDX-License-Identifier: Apache-2.0
// flags: --compat=iotjs
// IoT.js makes an AssertionError of whatever it is given.

var assert = require('assert');

var err = new assert.AssertionError('text');
assert.assert(err instanceof Error);
assert.equal(err.name, 'AssertionError');
assert.equal(err.actual, undefined);

// An error of another class passes through throws.
var passed = new TypeError('other');
try {
  assert.throws(function() { throw passed; }, assert.AssertionError);
} catch (e) {
  assert.equal(e, passed);
  passed = null;
}
assert.equal(passed, null);

var missing = '';
try {
  assert.throws(function() {});
} catch (e) {
  missing = e.message;
}
assert.equal(missing, 'Missing expected exception..');
assert.throws(function() { throw new assert.AssertionError('text'); }, assert.AssertionError);
