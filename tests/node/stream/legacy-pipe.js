// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { Writable, Stream } = require('stream');

const lines = [];
const show = (v) => (typeof v === 'object' && v !== null && !(v instanceof Error) ? JSON.stringify(v) : String(v));
const log = (...args) => lines.push(args.map(show).join(' '));
const events = ['readable', 'end', 'finish', 'close', 'error', 'pipe', 'unpipe', 'drain', 'pause', 'resume', 'prefinish'];
const trace = (stream, name, list = events) => {
  for (const event of list) stream.on(event, (x) => log(name, event, x instanceof Error ? `${x.code} ${x.message}` : ''));
  return stream;
};

const s = new Stream();
s.readable = true;
const w = trace(new Writable({ write(c, e, cb) { log(String(c)); cb(); } }), 'w');
log(s.pipe(w) === w);
s.emit('data', 'a');
s.emit('data', 'b');
s.emit('end');
log(s.listenerCount('data'));

process.on('exit', () => {
  assert.deepStrictEqual(lines, [
    'w pipe ',
    'true',
    'a',
    'b',
    'w prefinish ',
    '0',
    'w finish ',
    'w close ',
  ]);
});
