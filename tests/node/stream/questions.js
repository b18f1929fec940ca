// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const stream = require('stream');
const { Readable, Writable, Duplex } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const { isReadable, isErrored, isDisturbed, isWritable, isDestroyed } = stream;
const r = new Readable({ read() {} });
log(isReadable(r), isErrored(r), isDisturbed(r), isWritable(r), isDestroyed(r));
r.push('a');
r.read();
log(isDisturbed(r));
r.on('error', () => {});
r.destroy(new Error('x'));
log(isReadable(r), isErrored(r), isDisturbed(r), isDestroyed(r));
log(isReadable({}), isWritable(new Writable()), isReadable(new Writable()), isErrored({}), isDisturbed({}), isReadable(null));
const d = new Duplex();
log(isReadable(d), isWritable(d));
d.end();
log(isWritable(d));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true false false null false',
    'true',
    'false false true true',
    'null true null false false null',
    'true true',
    'false',
  ]);
});
