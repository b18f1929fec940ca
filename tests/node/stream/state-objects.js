// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Readable, Writable } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));

const r = new Readable({ read() {} });
r._readableState.highWaterMark = 3;
r._readableState.objectMode = true;
r._readableState.foo = 1;
log(r.readableHighWaterMark, r.push({}), r._readableState.foo, r.readableLength);
log(r._readableState instanceof Readable.ReadableState, r._readableState.constructor.name);
const w = new Writable({ write(c, e, cb) { log(c); cb(); } });
w._writableState.objectMode = true;
w.write({ a: 1 });
log(w._writableState.getBuffer(), w._writableState instanceof Writable.WritableState);
r._readableState.buffer;
log(r._readableState.pipesCount, r._readableState.pipes, r._readableState.decoder, r._readableState.encoding, r._readableState.defaultEncoding, r._readableState.awaitDrainWriters);

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    '3 true 1 1',
    'true ReadableState',
    '{"a":1}',
    '[] true',
    '0 [] null null utf8 null',
  ]);
});
