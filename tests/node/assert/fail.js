// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');

const fails = (args, expected) => assert.throws(() => assert.fail(...args), expected);

fails([], { message: 'Failed', operator: 'fail', generatedMessage: true, actual: undefined, expected: undefined });
fails(['words'], { message: 'words', operator: 'fail', generatedMessage: false });
const error = new RangeError('mine');
assert.throws(() => assert.fail(error), (thrown) => thrown === error);

// The older form: actual, expected, message, operator. It warns, once.
const warnings = [];
process.on('warning', (warning) => warnings.push(warning.code));
process.on('exit', () => assert.deepStrictEqual(warnings, ['DEP0094']));
fails([1, 2], { message: '1 != 2', operator: '!=', actual: 1, expected: 2 });
fails([1, 2, undefined, '>'], { message: '1 > 2', operator: '>' });
fails([1, 2, 'words', '>'], { message: 'words', operator: '>', generatedMessage: false });
assert.throws(() => assert.fail(1, 2, error), (thrown) => thrown === error);
