// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const r = new Readable({ read() {} });
r.push('abc');
r.push('defg');
r.push('hi');
log(String(r.read(2)), String(r.read(3)), r.readableLength, r.read(100), r.readableHighWaterMark, String(r.read(1)));
r.unshift('ZZ');
log(String(r.read(3)), String(r.read()));
r.push('q');
r.push(null);
log(String(r.read(5)));
r.on('end', () => log('end'));
r.resume();

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'ab cde 4 null 16384 f',
    'ZZg hi',
    'q',
    'end',
  ]);
});
