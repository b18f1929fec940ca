// SPDX-License-Identifier: Apache-2.0
// modes: both
var assert = require('assert');
var buf = new Buffer('abcdef');
assert.deepEqual([buf.slice(), buf.slice(2), buf.slice(1, 3), buf.slice(-2), buf.slice(1, -1), buf.slice(4, 2), buf.slice(3, 99)].map(String),
  ['abcdef', 'cdef', 'bc', 'ef', 'bcde', '', 'def']);
