// SPDX-License-Identifier: Apache-2.0

// read(n) takes n as parseInt does: what is no number, null too, means everything.
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

for (const [n, want] of [[null, 'abcdef'], [undefined, 'abcdef'], [true, 'abcdef'], ['', 'abcdef'], ['x', 'abcdef'], [NaN, 'abcdef'],
  ['2', 'ab'], [' 3x', 'abc'], [2.7, 'ab'], [0, null], [-1, null], ['-1', null], [Infinity, 'abcdef']]) {
  const r = new Readable({ read() {} });
  r.push('abcdef');
  const got = r.read(n);
  assert.strictEqual(got === null ? null : String(got), want, `read(${String(n)})`);
}
