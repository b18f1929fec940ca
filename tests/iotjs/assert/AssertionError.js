// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var err = new assert.AssertionError({ actual: 1, expected: 2, operator: '>', message: 'words' });

assert.ok(err instanceof Error && err instanceof assert.AssertionError);
assert.deepEqual([err.name, err.actual, err.expected, err.operator, err.message], ['AssertionError', 1, 2, '>', 'words']);
