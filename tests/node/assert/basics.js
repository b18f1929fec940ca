// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

assert(true);
assert.ok('text');
assert.equal(1, '1');
assert.equal(NaN, NaN);
assert.notEqual(1, 2);
assert.strictEqual(NaN, NaN);
assert.notStrictEqual(0, -0);
assert.notStrictEqual(1, '1');

const caught = (fn) => {
  try {
    fn();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
const check = (fn, operator, actual, expected) => {
  const error = caught(fn);
  assert.ok(error instanceof assert.AssertionError && error instanceof Error);
  assert.strictEqual(error.name, 'AssertionError');
  assert.strictEqual(error.code, 'ERR_ASSERTION');
  assert.deepStrictEqual([error.operator, error.actual, error.expected, error.generatedMessage], [operator, actual, expected, true]);
};
check(() => assert(0), '==', 0, true);
check(() => assert.equal(1, 2), '==', 1, 2);
check(() => assert.notEqual(1, '1'), '!=', 1, '1');
check(() => assert.strictEqual(1, '1'), 'strictEqual', 1, '1');
check(() => assert.notStrictEqual('a', 'a'), 'notStrictEqual', 'a', 'a');

const given = caught(() => assert.equal(1, 2, 'my words'));
assert.strictEqual(given.message, 'my words');
assert.strictEqual(given.generatedMessage, false);
// A strict comparison shows the difference below the message.
assert.strictEqual(caught(() => assert.strictEqual(1, 2, 'my words')).message, 'my words\n\n1 !== 2\n');
const mine = new RangeError('mine');
assert.strictEqual(caught(() => assert(0, mine)), mine);
assert.strictEqual(caught(() => assert.equal(1, 2, mine)), mine);

for (const name of ['equal', 'notEqual', 'strictEqual', 'notStrictEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual', 'notDeepStrictEqual']) {
  assert.throws(() => assert[name](undefined), {
    name: 'TypeError', code: 'ERR_MISSING_ARGS', message: 'The "actual" and "expected" arguments must be specified',
  });
}
