// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const r = new Readable({ read() {} });
const b = Buffer.from('a€b😀c');
for (let i = 0; i < b.length; i++) r.push(b.slice(i, i + 1));
log(r.setEncoding('utf8') === r, r.readableLength, r.readableEncoding, r.readableBuffer);
log(r.read(2), r.readableLength, r.read(1), r.read());
r.push('déf', 'utf8');
r.push('6869', 'hex');
log(r.read());
r.unshift('yo');
r.unshift('6869', 'hex');
log(r.read());

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true 6 utf8 ["a€b😀c"]',
    'a€ 4 b 😀c',
    'défhi',
    'hiyo',
  ]);
});
