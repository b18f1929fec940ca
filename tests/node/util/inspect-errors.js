// SPDX-License-Identifier: Apache-2.0

'use strict';

// Errors show their stack, cause and own properties.

const assert = require('assert');
const { inspect } = require('util');

function withStack(err, stack) {
  err.stack = stack;
  return err;
}

const sites = '\n    at one (file.js:1:2)\n    at two (file.js:3:4)';
assert.strictEqual(inspect(withStack(new Error('x'), 'Error: x')), '[Error: x]');
assert.strictEqual(inspect(withStack(new Error('x'), `Error: x${sites}`)), `Error: x${sites}`);
assert.strictEqual(
  inspect(withStack(Object.assign(new Error('x'), { code: 'E' }), `Error: x${sites}`)),
  `Error: x${sites} {\n  code: 'E'\n}`);
assert.strictEqual(
  inspect(withStack(new Error('x', { cause: 5 }), `Error: x${sites}`)), `Error: x${sites} {\n  [cause]: 5\n}`);

class MyError extends Error {}
assert.strictEqual(inspect(withStack(new MyError('x'), `Error: x${sites}`)), `MyError: x${sites}`.replace('MyError', 'MyError'));

const lines = inspect(new TypeError('real')).split('\n');
assert.strictEqual(lines[0], 'TypeError: real');
assert.match(lines[1], /^    at .*inspect-errors\.js:\d+:\d+\)?$/);
