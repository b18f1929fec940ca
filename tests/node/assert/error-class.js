// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const util = require('util');

const { AssertionError } = assert;
const error = new AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
assert.strictEqual(error.message, 'Expected values to be strictly equal:\n\n1 !== 2\n');
assert.deepStrictEqual(Object.keys(error), ['generatedMessage', 'code', 'actual', 'expected', 'operator']);
assert.strictEqual(String(new AssertionError({ message: 'm' })), 'AssertionError [ERR_ASSERTION]: m');
assert.strictEqual(new AssertionError({ actual: 'a', operator: 'is' }).message, "'a' is undefined");
assert.strictEqual(new AssertionError({ message: 'm' }).generatedMessage, false);

// The stack starts above the function named.
function outer() {
  return inner();
}
function inner() {
  return new AssertionError({ message: 'm', stackStartFn: inner });
}
const lines = outer().stack.split('\n');
assert.strictEqual(lines[0], 'AssertionError [ERR_ASSERTION]: m');
assert.match(lines[1], /at outer /);

// Long values are shown cut, but stay as they are.
const long = 'line\n'.repeat(40);
const wide = new AssertionError({ message: 'm', actual: long, expected: 1, operator: 'x' });
assert.ok(util.inspect(wide).split('\n').length < 40);
assert.strictEqual(wide.actual, long);

for (const options of [undefined, null, 'text', 5]) {
  assert.throws(() => new AssertionError(options), {
    code: 'ERR_INVALID_ARG_TYPE', message: /^The "options" argument must be of type object\. Received/,
  });
}
