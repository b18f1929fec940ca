// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

assert.ifError(null);
assert.ifError(undefined);

function origin() {
  return new Error('inner');
}
const inner = origin();
assert.throws(() => assert.ifError(inner), (error) => {
  assert.strictEqual(error.message, 'ifError got unwanted exception: inner');
  assert.strictEqual(error.operator, 'ifError');
  assert.strictEqual(error.actual, inner);
  assert.strictEqual(error.expected, null);
  assert.match(error.stack, /^AssertionError \[ERR_ASSERTION\]: ifError got unwanted exception: inner\n/);
  assert.match(error.stack, /at origin /);
  return true;
});
assert.throws(() => assert.ifError(0), { message: 'ifError got unwanted exception: 0' });
assert.throws(() => assert.ifError('text'), { message: "ifError got unwanted exception: 'text'" });
assert.throws(() => assert.ifError(new TypeError()), { message: 'ifError got unwanted exception: TypeError' });
