// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, pipeline } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

pipeline(Readable.from(['a', 'b']), async function (src) {
  let s = '';
  const it = src[Symbol.asyncIterator]();
  for (;;) { const { value, done } = await it.next(); if (done) break; s += value; }
  return s;
}, (e, v) => log('done', e, v));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'done undefined ab',
  ]);
});
