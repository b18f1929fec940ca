// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const stream = require('stream');
const { Readable, Writable, Duplex, Transform, PassThrough, Stream } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

log(new Duplex() instanceof Writable, new Writable() instanceof Readable, new Transform() instanceof Duplex, {} instanceof Writable, null instanceof Writable, new Duplex() instanceof Stream, new Writable() instanceof Duplex);
class W2 extends Writable {}
log(new Duplex() instanceof W2, new W2() instanceof W2, new W2() instanceof Writable);
log(Writable() instanceof Writable, stream.Readable() instanceof Readable, Duplex() instanceof Duplex, Transform() instanceof Transform, PassThrough() instanceof PassThrough, stream.Stream() instanceof Stream);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'true false true false false true false',
    'false true true',
    'true true true true true false',
  ]);
});
