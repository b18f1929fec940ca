// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var toNumber = require('util').stringToNumber;
assert.deepEqual([toNumber('42', 1), toNumber('4.5', 1), toNumber('x', 7), toNumber('', 7), toNumber(undefined, 7)],
  [42, 4.5, 7, 0, 7]);
assert.strictEqual(toNumber('x'), undefined);
