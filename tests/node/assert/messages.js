// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const says = (fn, message) => assert.throws(fn, (error) => {
  if (error.message === message) return true;
  throw new Error(`message is\n${error.message}\nand not\n${message}`);
});

says(() => assert.equal(1, 2), '1 == 2');
says(() => assert.notEqual('a', 'a'), "'a' != 'a'");
says(() => assert.strictEqual(1, 2), 'Expected values to be strictly equal:\n\n1 !== 2\n');
says(() => assert.strictEqual(0, -0), 'Expected values to be strictly equal:\n+ actual - expected\n\n+ 0\n- -0');
says(() => assert.strictEqual('the first one', 'the second one'), 'Expected values to be strictly equal:\n' +
  "+ actual - expected\n\n+ 'the first one'\n- 'the second one'\n       ^");
says(() => assert.strictEqual([], []), 'Values have same structure but are not reference-equal:\n\n[]\n');
says(() => assert.strictEqual({ a: 1 }, { a: 2 }), 'Expected "actual" to be reference-equal to "expected":\n' +
  '+ actual - expected\n\n  {\n+   a: 1\n-   a: 2\n  }');
says(() => assert.notStrictEqual(1, 1), 'Expected "actual" to be strictly unequal to: 1');
const list = [1];
says(() => assert.notStrictEqual(list, list), 'Expected "actual" not to be reference-equal to "expected":\n\n[\n  1\n]\n');
says(() => assert.deepEqual([1], [2]), 'Expected values to be loosely deep-equal:\n\n[\n  1\n]\n\n' +
  'should loosely deep-equal\n\n[\n  2\n]');
says(() => assert.notDeepEqual([1], [1]), 'Expected "actual" not to be loosely deep-equal to:\n\n[\n  1\n]');
says(() => assert.notDeepStrictEqual({}, {}), 'Expected "actual" not to be strictly deep-equal to: {}');
says(() => assert.deepStrictEqual(new TypeError('a'), new TypeError('b')), 'Expected values to be strictly deep-equal:\n' +
  '+ actual - expected\n\n+ [TypeError: a]\n- [TypeError: b]\n              ^');
says(() => assert.match('abc', /x/), "The input did not match the regular expression /x/. Input:\n\n'abc'\n");
says(() => assert.doesNotMatch('abc', /b/), "The input was expected to not match the regular expression /b/. Input:\n\n'abc'\n");
