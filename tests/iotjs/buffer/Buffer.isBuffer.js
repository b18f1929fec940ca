// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
assert.deepEqual([new Buffer(1), Buffer.from(''), {}, [1], 'a', null, undefined, 5].map(Buffer.isBuffer),
  [true, true, false, false, false, false, false, false]);
